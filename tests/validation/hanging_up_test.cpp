// Callers who hang up at once when they would have to wait (balking), held to a Markov chain that is solved
// exactly.
#include <algorithm>
#include <string>
#include <vector>

#include "tests/validation/chain.hpp"
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

/// Per minute of a service: M/M/c, a share that balks, and exponential patience of the others.
struct Balking {
    int servers;
    double rate, share, impatience;
};

struct BalkingFigures {
    double waiting, abandoned, busy, in_time;
};

BalkingFigures solved(const Balking& q) {
    constexpr int longest = 200;
    const Chain chain({0}, [&](const ChainState& s, const Chain::Go& go) {
        const int n = s[0];
        go({n + 1}, n < q.servers ? q.rate : n < longest ? q.rate * (1 - q.share) : 0);
        go({n - 1}, std::min(n, q.servers) + std::max(0, n - q.servers) * q.impatience);
    });
    const double waiting = chain.mean([&](const ChainState& s) { return std::max(0, s[0] - q.servers); });
    const double all_busy = chain.mean([&](const ChainState& s) { return s[0] >= q.servers ? 1. : 0.; });
    return {.waiting = waiting,
            .abandoned = all_busy * q.share + waiting * q.impatience / q.rate,
            .busy = chain.mean([&](const ChainState& s) { return std::min(s[0], q.servers); }),
            .in_time = 1 - all_busy};
}

void check_balking(const Balking& q, const std::string& patience) {
    const BalkingFigures exact = solved(q);
    StudyPlan plan =
        library_plan("queues/bare-queue",
                     {"time.warmup=1 week", "time.horizon=3 weeks",
                      "centre.teams[team].agents=" + std::to_string(q.servers),
                      "centre.contacts.rate=" + std::to_string(q.rate) + " /min",
                      "centre.contacts.talk=exponential(mean=1 min)", "centre.contacts.patience=" + patience,
                      "centre.contacts.hang_up_at_once=" + std::to_string(q.share)});
    plan.replications = 24;
    const auto totals = run_totals(plan);
    CAPTURE(q.servers, q.rate, q.share, q.impatience);
    check_exact("abandonment", values(totals[0], "abandonment"), exact.abandoned, .06);
    if (exact.waiting > 0) check_exact("mean queue", values(totals[0], "mean_queue"), exact.waiting, .1);
    check_exact("p_wait", values(totals[0], "p_wait"), 1 - exact.in_time, .06);
    std::vector<double> busy;
    for (const Cell& cell : totals[0]) busy.push_back(cell.mean(Level::Handling));
    check_exact("busy", busy, exact.busy, .02);
}

}  // namespace

TEST_CASE("a share that hangs up at once, and others who never give up, are lost as the chain says") {
    check_balking({.servers = 5, .rate = 4.5, .share = .2, .impatience = 0}, "endless");
}

TEST_CASE("a share that hangs up at once, beside others with patience, is lost as the chain says") {
    check_balking({.servers = 4, .rate = 5, .share = .1, .impatience = .5}, "exponential(mean=2 min)");
}

TEST_CASE("if all hang up at once the queue is a loss system") {
    check_balking({.servers = 4, .rate = 3, .share = 1, .impatience = .5}, "exponential(mean=2 min)");
}
