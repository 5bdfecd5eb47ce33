// Classes that several teams answer, held to Markov chains that are solved exactly: the designs of the
// literature on skills (W, M, and N with a threshold; Gans, Koole and Mandelbaum 2003, Manufacturing &
// Service Operations Management 5), with loss and with patience, with helpers who are slower, and with
// overflow from a length of the line on.
#include <algorithm>
#include <numeric>

#include "engine/stats/queueing.hpp"
#include "tests/validation/chain.hpp"
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

/// Replications of one bare queue, by team.
struct Teams {
    std::vector<Cell> totals;
    std::vector<std::vector<Cell>> of_team;  // [team][replication]
};

Teams run_teams(const std::string& centre, int weeks, int replications = 24) {
    const StudyPlan plan = bare_queue_plan(centre, weeks, replications);
    Teams seen;
    seen.of_team.resize(plan.base.teams.size());
    const StudyResult result =
        run(plan, {.sink = [&](const ReplicationRow& row) {
                seen.totals.push_back(row.record.tape.total());
                for (std::size_t team = 0; team < seen.of_team.size(); ++team)
                    seen.of_team[team].push_back(row.record.tape.group(static_cast<int>(team)));
            }});
    for (const BrokenRecord& failure : result.failures) FAIL(told_failure(plan, failure));
    return seen;
}

/// Agents at work, on average.
std::vector<double> at_work(const std::vector<Cell>& cells) {
    std::vector<double> all;
    for (const Cell& cell : cells) all.push_back(cell.mean(Level::Handling));
    return all;
}

std::vector<double> mean_waiting(const std::vector<Cell>& cells) {
    std::vector<double> all;
    for (const Cell& cell : cells) all.push_back(cell.mean(Level::Waiting));
    return all;
}

constexpr double tight = .05;

}  // namespace

TEST_CASE("three classes at two teams that nobody waits for lose what the W design loses") {
    // a at one, c at two, b at one and else at two; per minute of a service.
    constexpr int one = 3, two = 4;
    constexpr double a = 1.5, b = 2, c = 2.5;
    const Chain chain({0, 0}, [&](const ChainState& s, const Chain::Go& go) {
        go({s[0] + 1, s[1]}, s[0] < one ? a + b : 0);
        go({s[0], s[1] + 1}, s[1] < two ? c + (s[0] < one ? 0 : b) : 0);
        go({s[0] - 1, s[1]}, s[0]);
        go({s[0], s[1] - 1}, s[1]);
    });
    const double lost = chain.mean([&](const ChainState& s) {
        return ((s[0] == one) * a + (s[1] == two) * c + (s[0] == one && s[1] == two) * b) / (a + b + c);
    });
    const Teams seen = run_teams(
        "  teams: [{name: one, agents: 3}, {name: two, agents: 4}]\n"
        "  contacts: {rate: 6 /min, talk: exponential(mean=1 min), patience: 0 s}\n"
        "  classes:\n"
        "    - {name: a, share: 25 %, team: one}\n"
        "    - {name: b, share: 1/3, team: [one, two]}\n"
        "    - {name: c, share: 5/12, team: two}\n",
        2);
    check_exact("lost", values(seen.totals, "abandonment"), lost, tight);
    check_exact("at work in one", at_work(seen.of_team[0]),
                chain.mean([](const ChainState& s) { return s[0]; }), tight);
    check_exact("at work in two", at_work(seen.of_team[1]),
                chain.mean([](const ChainState& s) { return s[1]; }), tight);
}

TEST_CASE("helpers who take longer, and callers with patience, wait as the M design does") {
    // State: at work in one, in two, waiting. Who is at work in two takes 1.5 times as long.
    constexpr int one = 2, two = 3, longest = 60;
    constexpr double rate = 4, slower = 1 / 1.5, impatience = .5;
    const Chain chain({0, 0, 0}, [&](const ChainState& s, const Chain::Go& go) {
        const bool waits = s[0] == one && s[1] == two;
        if (waits)
            go({s[0], s[1], s[2] + 1}, s[2] < longest ? rate : 0);
        else if (s[0] < one)
            go({s[0] + 1, s[1], s[2]}, rate);
        else
            go({s[0], s[1] + 1, s[2]}, rate);
        const int next = s[2] > 0;  // who becomes free takes the next at once
        if (next) {
            go({s[0], s[1], s[2] - 1}, s[0] + s[1] * slower + s[2] * impatience);
        } else {
            go({s[0] - 1, s[1], 0}, s[0]);
            go({s[0], s[1] - 1, 0}, s[1] * slower);
        }
    });
    const double waiting = chain.mean([](const ChainState& s) { return s[2]; });
    const Teams seen = run_teams(
        "  teams: [{name: one, agents: 2}, {name: two, agents: 3}]\n"
        "  contacts: {rate: 4 /min, talk: exponential(mean=1 min), patience: exponential(mean=2 min)}\n"
        "  classes: [{name: all, team: [one, two], overflow_handle_time: 150 %}]\n",
        2);
    check_exact("waiting", mean_waiting(seen.totals), waiting, tight);
    check_exact("lost", values(seen.totals, "abandonment"), waiting * impatience / rate, tight);
    check_exact("at work in one", at_work(seen.of_team[0]),
                chain.mean([](const ChainState& s) { return s[0]; }), tight);
    check_exact("at work in two", at_work(seen.of_team[1]),
                chain.mean([](const ChainState& s) { return s[1]; }), tight);
}

TEST_CASE("a team that is fast with one class and slow with another waits as its chain does") {
    // State: at work on a and on b, waiting of a and of b; a goes first. Times are half and one and a half.
    constexpr int agents = 3, longest = 30;
    constexpr double a = 2.4, b = 1.5, of_a = 1 / .5, of_b = 1 / 1.5, impatience = .5;
    const Chain chain({0, 0, 0, 0}, [&](const ChainState& s, const Chain::Go& go) {
        const auto [on_a, on_b, for_a, for_b] = s;
        const bool free = on_a + on_b < agents;
        go({on_a + free, on_b, for_a + !free, for_b}, for_a < longest ? a : 0);
        go({on_a, on_b + free, for_a, for_b + !free}, for_b < longest ? b : 0);
        const int next_a = for_a > 0, next_b = !next_a && for_b > 0;
        go({on_a - 1 + next_a, on_b + next_b, for_a - next_a, for_b - next_b}, on_a * of_a);
        go({on_a + next_a, on_b - 1 + next_b, for_a - next_a, for_b - next_b}, on_b * of_b);
        go({on_a, on_b, for_a - 1, for_b}, for_a * impatience);
        go({on_a, on_b, for_a, for_b - 1}, for_b * impatience);
    });
    const Teams seen = run_teams(
        "  teams: [{name: one, agents: 3}]\n"
        "  contacts: {rate: 3.9 /min, talk: exponential(mean=1 min), patience: exponential(mean=2 min)}\n"
        "  classes: [{name: a, share: 24/39, priority: 1}, {name: b, share: 15/39}]\n"
        "  strengths:\n"
        "    - {name: fast, team: one, class: a, handle_time: 50 %}\n"
        "    - {name: slow, team: one, class: b, handle_time: 150 %}\n",
        2);
    const double waiting = chain.mean([](const ChainState& s) { return s[2] + s[3]; });
    check_exact("waiting", mean_waiting(seen.totals), waiting, tight);
    check_exact("lost", values(seen.totals, "abandonment"), waiting * impatience / (a + b), tight);
    check_exact("at work", at_work(seen.totals), chain.mean([](const ChainState& s) { return s[0] + s[1]; }),
                tight);
}

TEST_CASE("a class that overflows from three waiting on, behind the helpers' own, waits as its chain does") {
    // State: at work in one, waiting there, at work in two, waiting there. Two's own class goes first.
    constexpr int one = 2, two = 2, from = 3, longest = 40;
    constexpr double a = 2.5, b = 1.2, impatience = .5;
    const Chain chain({0, 0, 0, 0}, [&](const ChainState& s, const Chain::Go& go) {
        const auto [in_one, for_one, in_two, for_two] = s;
        if (in_one < one)
            go({in_one + 1, for_one, in_two, for_two}, a);
        else if (in_two < two && for_one + 1 >= from)
            go({in_one, for_one, in_two + 1, for_two}, a);
        else
            go({in_one, for_one + 1, in_two, for_two}, for_one < longest ? a : 0);
        if (in_two < two)
            go({in_one, for_one, in_two + 1, for_two}, b);
        else
            go({in_one, for_one, in_two, for_two + 1}, for_two < longest ? b : 0);
        go({in_one - (for_one == 0), for_one - (for_one > 0), in_two, for_two}, in_one);
        if (for_two > 0)
            go({in_one, for_one, in_two, for_two - 1}, in_two);
        else if (for_one >= from)
            go({in_one, for_one - 1, in_two, for_two}, in_two);
        else
            go({in_one, for_one, in_two - 1, for_two}, in_two);
        go({in_one, for_one - 1, in_two, for_two}, for_one * impatience);
        go({in_one, for_one, in_two, for_two - 1}, for_two * impatience);
    });
    const Teams seen = run_teams(
        "  teams: [{name: one, agents: 2}, {name: two, agents: 2}]\n"
        "  contacts: {rate: 3.7 /min, talk: exponential(mean=1 min), patience: exponential(mean=2 min)}\n"
        "  classes:\n"
        "    - {name: a, share: 25/37, team: [one, two], overflow_from: 3}\n"
        "    - {name: b, share: 12/37, team: two, priority: 1}\n",
        2);
    check_exact("waiting for one", mean_waiting(seen.of_team[0]),
                chain.mean([](const ChainState& s) { return s[1]; }), tight);
    check_exact("waiting for two", mean_waiting(seen.of_team[1]),
                chain.mean([](const ChainState& s) { return s[3]; }), tight);
    check_exact("at work in one", at_work(seen.of_team[0]),
                chain.mean([](const ChainState& s) { return s[0]; }), tight);
    check_exact("at work in two", at_work(seen.of_team[1]),
                chain.mean([](const ChainState& s) { return s[2]; }), tight);
}

TEST_CASE("two teams that share all classes and agents as one are one queue") {
    const double wait = erlang_c(4, 1, 5).mean_wait * 60;
    for (const std::string agents : {"in order", "longest idle", "fewest classes"}) {
        CAPTURE(agents);
        const Teams seen = run_teams("  routing: {first: " + agents +
                                         "}\n"
                                         "  teams: [{name: one, agents: 2}, {name: two, agents: 3}]\n"
                                         "  contacts: {rate: 4 /min, talk: exponential(mean=1 min), "
                                         "patience: endless}\n"
                                         "  classes: [{name: a, share: 30 %, team: [one, two]}, "
                                         "{name: b, share: 70 %, team: [two, one]}]\n",
                                     2);
        check_exact("wait", values(seen.totals, "mean_wait_all"), wait, .08);
    }
}

TEST_CASE("an overflow that comes too late is none, and one that comes soon is nearly at once") {
    const auto waits = [](const std::string& after) {
        const Teams seen = run_teams(
            "  teams: [{name: one, agents: 2}, {name: two, agents: 2}]\n"
            "  contacts: {rate: 3 /min, talk: exponential(mean=1 min), patience: endless}\n"
            "  classes: [{name: a, share: 50 %, team: [one, two], overflow_after: " +
                after + "}, {name: b, share: 50 %, team: two}]\n",
            1, 12);
        const std::vector<double> of_one = values(seen.of_team[0], "mean_wait_all");
        return std::accumulate(of_one.begin(), of_one.end(), 0.) / static_cast<double>(of_one.size());
    };
    const double alone = erlang_c(1.5, 1, 2).mean_wait * 60;
    const double never = waits("100 h"), minute = waits("1 min"), soon = waits("0.1 s"),
                 at_once = waits("0 s");
    CHECK(never == Approx(alone).epsilon(.05));
    CHECK(minute < .8 * never);
    CHECK(soon < .9 * minute);
    CHECK(soon == Approx(at_once).epsilon(.01));
}

TEST_CASE("a head start that nobody can catch up is a priority") {
    const auto lost = [](const std::string& of_b) {
        const Teams seen = run_teams(
            "  teams: [{name: one, agents: 3}]\n"
            "  contacts: {rate: 4 /min, talk: exponential(mean=1 min), patience: exponential(mean=2 min)}\n"
            "  classes: [{name: a, share: 70 %}, {name: b, share: 30 %, patience: exponential(mean=2 min), " +
                of_b + "}]\n",
            1, 4);
        return values(seen.totals, "mean_wait_all");
    };
    CHECK(lost("head_start: 100 h") == lost("priority: 1"));
    CHECK_FALSE(lost("head_start: 30 s") == lost("priority: 1"));
}

TEST_CASE("who calls when all lines are taken hears the busy tone as often as in a queue of that length") {
    // State: calls in the system; at most 14, of which five talk.
    constexpr int servers = 5, lines = 14;
    constexpr double rate = 4.5;
    const Chain chain({0}, [&](const ChainState& s, const Chain::Go& go) {
        go({s[0] + 1}, s[0] < lines ? rate : 0);
        go({s[0] - 1}, std::min(s[0], servers));
    });
    const Teams seen = run_teams(
        "  teams: [{name: s, agents: 5}]\n"
        "  contacts: {rate: 4.5 /min, talk: exponential(mean=1 min), patience: endless, lines: 14}\n",
        2);
    check_exact("blocked", values(seen.totals, "blocked"),
                chain.mean([](const ChainState& s) { return s[0] == lines; }), 2 * tight);
    check_exact("at work", at_work(seen.totals),
                chain.mean([&](const ChainState& s) { return std::min(s[0], servers); }), tight);
    check_exact("waiting", mean_waiting(seen.totals),
                chain.mean([&](const ChainState& s) { return std::max(0, s[0] - servers); }), 2 * tight);
}

TEST_CASE("the work after a call holds no line") {
    const auto blocked = [](const std::string& after) {
        const Teams some = run_teams(
            "  teams: [{name: s, agents: 40}]\n"
            "  contacts: {rate: 2 /min, talk: exponential(mean=1 min), patience: "
            "endless, lines: 4, after_contact: " +
                after + "}\n",
            1, 4);
        return values(some.totals, "blocked");
    };
    CHECK(blocked("0 s") == blocked("3 min"));
}

TEST_CASE("who is offered a call-back whenever others wait waits as the chain says") {
    // State: in the system, whether the head of the line waits on the line. Only who finds no line waits on
    // it; everybody behind them takes a call-back, loses no patience, and is reached at once.
    constexpr int servers = 3, longest = 120;
    constexpr double rate = 2.7, impatience = 1;
    const Chain chain({0, 0}, [&](const ChainState& s, const Chain::Go& go) {
        const auto [all, on_line, none, nothing] = s;
        if (all < servers)
            go({all + 1, 0}, rate);
        else
            go({all + 1, all == servers ? 1 : on_line}, all < longest ? rate : 0);
        go({all - 1, 0}, std::min(all, servers));
        go({all - 1, 0}, on_line * impatience);
    });
    const auto seen_with = [](const std::string& more) {
        return run_teams(
            "  teams: [{name: s, agents: 3}]\n"
            "  contacts: {rate: 2.7 /min, talk: exponential(mean=1 min), patience: exponential(mean=1 "
            "min)}\n" +
                more,
            3);
    };
    const Teams seen = seen_with(
        "assumptions: {call_backs: {reached: 100 %}}\n"
        "call_backs: {offered_after: 0.001 s, accepted: 100 %}\n");
    const double waiting = chain.mean([&](const ChainState& s) { return std::max(0, s[0] - servers); });
    check_exact("waiting", mean_waiting(seen.totals), waiting, 2 * tight);
    check_exact("lost", values(seen.totals, "abandonment"),
                chain.mean([&](const ChainState& s) { return s[1] * impatience / rate; }), 2 * tight);
    check_exact("at work", at_work(seen.totals),
                chain.mean([&](const ChainState& s) { return std::min(s[0], servers); }), tight);
    // Of two tries that reach one in two, one in four is in vain.
    const Teams often_away = seen_with(
        "assumptions: {call_backs: {reached: 50 %, dial: 0 s}}\n"
        "call_backs: {offered_after: 0.001 s, accepted: 100 %, tries: 2}\n");
    check_exact("not reached", values(often_away.totals, "not_reached"), .25, tight);
}
