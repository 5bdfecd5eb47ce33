#include "engine/model/terms/overflow.hpp"

#include <catch2/catch.hpp>

#include "engine/model/floor/routing.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// A class with an agent of its own team and another one of a further team, both always there; calls last 200
/// s.
Parameters two_teams(Overflow overflow) {
    Parameters p = quiet_centre(2);
    p.roster.always_present = true;
    p.teams = {Team{.name = "own", .agents = 1}, Team{.name = "help", .agents = 1}};
    p.classes = {{.name = "calls",
                  .teams = {"own", "help"},
                  .share = 1,
                  .overflow = overflow,
                  .talk = Distribution::constant(200),
                  .patience = Distribution::constant(1e5)}};
    return p;
}

World after_calls(const Parameters& p, std::uint32_t calls, double seconds) {
    World w = begun(p);
    for (std::uint32_t issue = 1; issue <= calls; ++issue) enter(w, Contact{.issue = issue});
    run_until(w, w.now + span_of_seconds(seconds));
    return w;
}

}  // namespace

TEST_CASE("a further team answers when a call has waited as long as is said, and not before") {
    const Parameters p = two_teams({.after_seconds = 30});
    const World before = after_calls(p, 2, 29.9);
    CHECK(before.queues[0].line.size() == 1);
    CHECK(seen(before).count(Count::TakenOver) == 0);
    const World after = after_calls(p, 2, 30.1);
    CHECK(after.queues[0].line.empty());
    CHECK(seen(after).count(Count::TakenOver) == 1);
    CHECK(seen(after).sum(Sum::WaitSeconds) == Approx(30));
}

TEST_CASE("each call waits as long before a further team answers, though one before it has waited longer") {
    Parameters p = two_teams({.after_seconds = 30});
    p.teams[1].agents = 2;
    World w = begun(p);
    enter(w, Contact{.issue = 1});
    enter(w, Contact{.issue = 2});
    run_until(w, w.now + 20 * second);
    enter(w, Contact{.issue = 3});
    run_until(w, w.now + 20 * second);
    CHECK(seen(w).count(Count::TakenOver) == 1);
    run_until(w, w.now + 11 * second);
    CHECK(seen(w).count(Count::TakenOver) == 2);
}

TEST_CASE("a further team answers from the number of waiting calls on that is said") {
    const Parameters p = two_teams({.from_waiting = 2});
    CHECK(seen(after_calls(p, 2, 1)).count(Count::TakenOver) == 0);
    CHECK(seen(after_calls(p, 3, 1)).count(Count::TakenOver) == 1);
    CHECK(after_calls(p, 3, 1).queues[0].line.size() == 1);
}

TEST_CASE("a further team answers at once where nothing else is said") {
    CHECK(seen(after_calls(two_teams({}), 2, 1)).count(Count::TakenOver) == 1);
}
