// Callers who are told how long they will wait, held to a Markov chain in which who balks depends on the
// line, and, far from balance, to the fluid model of Armony, Shimkin and Whitt (2009).
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "tests/validation/chain.hpp"
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

/// Per minute of a service: M/M/c with exponential patience.
struct Told {
    int servers;
    double rate, impatience, factor = 1, balks = 1;
};

/// A service takes so many minutes.
StudyPlan plan_told(const Told& q, const std::string& by, double then_bears, int weeks, double minutes = 1) {
    return library_plan(
        "queues/bare-queue",
        {"time.warmup=1 week", "time.horizon=" + std::to_string(weeks) + " weeks",
         "centre.teams[team].agents=" + std::to_string(q.servers),
         "centre.contacts.rate=" + std::to_string(q.rate / minutes) + " /min",
         "centre.contacts.talk=exponential(mean=" + std::to_string(minutes) + " min)",
         "centre.contacts.patience=exponential(mean=" + std::to_string(minutes / q.impatience) + " min)",
         "announced_wait.by=" + by, "announced_wait.factor=" + std::to_string(q.factor),
         "assumptions.announced_wait.balks=" + std::to_string(q.balks),
         "assumptions.announced_wait.then_bears=" + std::to_string(then_bears)});
}

/// Who is told that the line takes longer than they would bear hangs up; who stays has a thousand times the
/// patience that is left, so that nearly nobody of them gives up.
void check_balking_by_line(const Told& q) {
    constexpr int longest = 150;
    const auto stays = [&](int in_system) {
        const int ahead = in_system - q.servers;
        return ahead < 0 ? 1 : std::exp(-q.impatience * q.factor * (ahead + 1) / q.servers);
    };
    const Chain chain({0}, [&](const ChainState& s, const Chain::Go& go) {
        go({s[0] + 1}, s[0] < longest ? q.rate * stays(s[0]) : 0);
        go({s[0] - 1}, std::min(s[0], q.servers));
    });
    StudyPlan plan = plan_told(q, "line length", 1000, 3);
    plan.replications = 24;
    const auto totals = run_totals(plan);
    CAPTURE(q.servers, q.rate, q.impatience, q.factor);
    check_exact("abandonment", values(totals[0], "abandonment"),
                chain.mean([&](const ChainState& s) { return 1 - stays(s[0]); }), .06);
    check_exact("p_wait", values(totals[0], "p_wait"),
                chain.mean([&](const ChainState& s) { return s[0] >= q.servers ? 1. : 0.; }), .06);
    check_exact("mean queue", values(totals[0], "mean_queue"),
                chain.mean([&](const ChainState& s) { return std::max(0, s[0] - q.servers); }), .1);
    std::vector<double> busy;
    for (const Cell& cell : totals[0]) busy.push_back(cell.mean(Level::Handling));
    check_exact("busy", busy, chain.mean([&](const ChainState& s) { return std::min(s[0], q.servers); }),
                .02);
}

struct Overloaded {
    double wait;  // in services, of those who are answered
    double lost, waited_in_vain;
};

Overloaded lived_through(const Told& q, const std::string& by, double then_bears) {
    constexpr double minutes = 10;
    StudyPlan plan = plan_told(q, by, then_bears, 1, minutes);
    plan.replications = 1;
    const Cell all = run_totals(plan)[0][0];
    return {.wait = all.sum(Sum::WaitSeconds) / all.count(Count::Answered) / (60 * minutes),
            .lost = all.count(Count::Abandoned) / all.count(Count::Offered),
            .waited_in_vain = all.sum(Sum::AbandonSeconds) / all.count(Count::Abandoned) / (60 * minutes)};
}

}  // namespace

TEST_CASE("callers who are told what the line takes balk as the chain says") {
    check_balking_by_line({.servers = 4, .rate = 5, .impatience = .5});
}

TEST_CASE("callers who are told twice the truth balk as the chain says") {
    check_balking_by_line({.servers = 5, .rate = 5.5, .impatience = .3, .factor = 2});
}

TEST_CASE("in an overload the wait is the one at which as many balk as cannot be served") {
    // Servers with 1.3 times what they can do: who would bear w or more stays, so exp(-w / 2) = 1/1.3.
    constexpr double load = 1.3, mean_patience = 2, near = .05, exactly = .01;
    Told q{.servers = 400, .rate = 400 * load, .impatience = 1 / mean_patience};
    const double wait = mean_patience * std::log(load);
    const Overloaded silent = lived_through(q, "nothing", 1);
    CHECK(silent.wait == Approx(wait).epsilon(exactly));
    CHECK(silent.waited_in_vain > .3 * wait);
    for (const std::string by : {"head of line", "line length"}) {
        CAPTURE(by);
        const Overloaded told = lived_through(q, by, 1);
        CHECK(told.wait == Approx(wait).epsilon(near));
        CHECK(told.lost == Approx(1 - 1 / load).epsilon(exactly));
        CHECK(told.waited_in_vain < .1 * silent.waited_in_vain);
    }
    // Told twice the wait, as many balk at half of it.
    q.factor = 2;
    CHECK(lived_through(q, "head of line", 1).wait == Approx(wait / 2).epsilon(near));
    // Told half of it they give up later, and bear twice as long what is left: w (1/2 + 1/2 / 2) = 2 ln 1.3.
    q.factor = .5;
    const Overloaded half = lived_through(q, "head of line", 2);
    CHECK(half.wait == Approx(wait / .75).epsilon(near));
    CHECK(half.waited_in_vain > .1 * wait);
}

TEST_CASE("the more servers there are, the nearer is the wait that is told to the fluid one") {
    const auto miss = [](int servers) {
        const Told q{.servers = servers, .rate = servers * 1.3, .impatience = .5};
        return std::abs(lived_through(q, "head of line", 1).wait / (2 * std::log(1.3)) - 1);
    };
    const double few = miss(50), many = miss(800);
    CHECK(many < .5 * few);
}

TEST_CASE("where nobody balks, who is told more than they would bear waits for it") {
    Told q{.servers = 100, .rate = 130, .impatience = .5};
    const double balking = lived_through(q, "head of line", 1).wait;
    q.balks = 0;
    CHECK(lived_through(q, "head of line", 1).wait > 1.2 * balking);
}
