#include "engine/model/terms/announced_wait.hpp"

#include <catch2/catch.hpp>

#include "engine/model/floor/routing.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Two agents who are always there, calls of 200 s and 100 s of work after them, and someone who waits.
Parameters told_pair(ToldWait by) {
    Parameters p = quiet_centre(2);
    p.roster.always_present = true;
    p.contacts.talk = Distribution::constant(200);
    p.contacts.patience = Distribution::constant(1e5);
    p.announced_wait.by = static_cast<int>(by);
    return p;
}

void call(World& w, std::uint32_t issue) {
    enter(w, Contact{.issue = issue});
}

/// Two are served and one has waited for 40 s.
World with_one_waiting(const Parameters& p) {
    World w = begun(p);
    for (std::uint32_t issue = 1; issue <= 3; ++issue) call(w, issue);
    run_until(w, w.now + 40 * second);
    return w;
}

constexpr Contact fourth{.issue = 4};

}  // namespace

TEST_CASE("the wait that is told is that of the head so far, or the work ahead shared out") {
    Parameters p = told_pair(ToldWait::HeadOfLine);
    p.announced_wait_effects.then_bears = 0;  // who stays waits for what was told
    CHECK(patience_once_told(with_one_waiting(p), fourth, 1000) == Approx(40));
    p.announced_wait.factor = 1.5;
    CHECK(patience_once_told(with_one_waiting(p), fourth, 1000) == Approx(60));
    Parameters line = told_pair(ToldWait::LineLength);
    line.announced_wait_effects.then_bears = 0;
    CHECK(patience_once_told(with_one_waiting(line), fourth, 1000) == Approx(2 * 300 / 2));
}

TEST_CASE("told more than they would bear callers hang up, or wait so long; told less they bear the rest") {
    Parameters p = told_pair(ToldWait::HeadOfLine);
    CHECK(patience_once_told(with_one_waiting(p), fourth, 39) == 0);
    CHECK(patience_once_told(with_one_waiting(p), fourth, 41) == Approx(41));
    p.announced_wait_effects = {.balks = 0, .then_bears = 3};
    CHECK(patience_once_told(with_one_waiting(p), fourth, 10) == Approx(40));
    CHECK(patience_once_told(with_one_waiting(p), fourth, 50) == Approx(40 + 3 * 10));
    CHECK(patience_once_told(with_one_waiting(p), fourth, 1e13) == 1e13);
}

TEST_CASE("nobody is told anything while nobody is at work, and a class may be told nothing") {
    Parameters p = told_pair(ToldWait::LineLength);
    const World empty = begun(p);
    CHECK(patience_once_told(empty, fourth, 1) == 1);
    p.classes = {{.name = "told", .share = .4, .talk = p.contacts.talk, .patience = p.contacts.patience},
                 {.name = "not", .share = .4, .talk = p.contacts.talk, .patience = p.contacts.patience},
                 {.name = "mail",
                  .share = .2,
                  .talk = p.contacts.talk,
                  .patience = p.contacts.patience,
                  .channel = static_cast<int>(Channel::Mail)}};
    p.classes[1].told_wait = false;
    const World w = begun(p);
    CHECK(w.queues[0].told_wait);
    CHECK_FALSE(w.queues[1].told_wait);
    CHECK_FALSE(w.queues[2].told_wait);
}

TEST_CASE("a policy that tells the wait makes callers give up sooner, and a factor of it more of them") {
    const Parameters silent = small_centre(9, 8);
    Parameters told = silent, twice = silent;
    told.announced_wait.by = twice.announced_wait.by = static_cast<int>(ToldWait::LineLength);
    twice.announced_wait.factor = 2;
    const Cell a = lived(silent).tape.total(), b = lived(silent, told).tape.total(),
               c = lived(silent, twice).tape.total();
    const auto in_vain = [](const Cell& cell) {
        return cell.sum(Sum::AbandonSeconds) / cell.count(Count::Abandoned);
    };
    const auto lost = [](const Cell& cell) {
        return cell.count(Count::Abandoned) / cell.count(Count::Offered);
    };
    REQUIRE(a.count(Count::Abandoned) > 100);
    CHECK(in_vain(b) < .5 * in_vain(a));
    CHECK(lost(c) > lost(b));
    CHECK(c.sum(Sum::WaitSeconds) / c.count(Count::Answered) <
          b.sum(Sum::WaitSeconds) / b.count(Count::Answered));
}
