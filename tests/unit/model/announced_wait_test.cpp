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

namespace {

/// One agent of the class's own team and four of a further one; nobody is free.
Parameters shared_class() {
    Parameters p = told_pair(ToldWait::LineLength);
    p.announced_wait_effects.then_bears = 0;
    p.teams = {Team{.name = "own", .agents = 1}, Team{.name = "help", .agents = 4}};
    p.classes = {
        {.name = "calls",
         .teams = {"own", "help"},
         .share = .5,
         .talk = p.contacts.talk,
         .patience = p.contacts.patience},
        {.name = "orders",
         .teams = {"help"},
         .share = .5,
         .talk = Distribution::constant(500),
         .patience = p.contacts.patience},
    };
    return p;
}

/// The wait that who calls now is told, with so many calls and orders before them that came 40 s ago.
double told_after(const Parameters& p, int calls, int orders) {
    World w = begun(p);
    std::uint32_t issue = 0;
    for (int i = 0; i < orders; ++i) enter(w, Contact{.issue = ++issue, .queue = 1});
    for (int i = 0; i < calls; ++i) enter(w, Contact{.issue = ++issue});
    run_until(w, w.now + 40 * second);
    return patience_once_told(w, Contact{.issue = ++issue}, 1e5);
}

}  // namespace

TEST_CASE("the work ahead is shared out over all teams that may answer the class, and theirs is added") {
    Parameters p = shared_class();
    const double call = 200 + p.classes[0].after_contact_seconds, order = 500 + call - 200;
    CHECK(told_after(p, 7, 0) == Approx(3 * call / 5));
    CHECK(told_after(p, 3, 6) == Approx((3 * call + 2 * order) / 5));
    p.classes[1].priority = -1;
    CHECK(told_after(p, 3, 6) == Approx(3 * call / 5));
}

TEST_CASE("further teams count for the wait that is told as soon as they may answer the class") {
    Parameters p = shared_class();
    const double call = 200 + p.classes[0].after_contact_seconds, order = 500 + call - 200;
    p.classes[0].overflow.after_seconds = 41;
    CHECK(told_after(p, 3, 5) == Approx(3 * call));
    p.classes[0].overflow.after_seconds = 40;
    CHECK(told_after(p, 3, 5) == Approx((3 * call + order) / 5));
    p.classes[0].overflow = {.from_waiting = 4};
    CHECK(told_after(p, 3, 5) == Approx(3 * call));
    CHECK(told_after(p, 4, 5) == Approx((4 * call + order) / 5));
}

namespace {

/// How long the head of the line has waited that came 10 min before the centre was closed, and is there 10
/// min after it has opened again.
double waited_over(Parameters p, Time closes, Time opens) {
    p.roster.always_present = true;
    p.contacts.talk = Distribution::constant(1e6);
    p.contacts.patience = Distribution::infinite();
    World w = make_world(p, seed, 0);
    run_until(w, closes - 10 * minute);
    for (std::uint32_t issue = 1; issue <= 3; ++issue) call(w, issue);
    run_until(w, opens + 10 * minute);
    REQUIRE(w.queues[0].line.size() == 1);
    return head_has_waited(w, w.queues[0]);
}

}  // namespace

TEST_CASE("the wait of the head counts since the latest opening, around the clock too") {
    Parameters p = quiet_centre(2);
    const Time wednesday = measurement_start + 9 * day;
    CHECK(waited_over(p, wednesday + 18 * hour, wednesday + day + 8 * hour) == 600);
    p.load.by_day = std::vector<double>(7, 1);
    p.load.by_hour = std::vector<double>(24, 1);
    CHECK(waited_over(p, wednesday, wednesday) == 1200);
    Parameters eve = p, shut = p;
    eve.special_days = {{.name = "eve", .date = p.time.start_date + 9, .closes_hours = 13}};
    CHECK(waited_over(eve, wednesday + 13 * hour, wednesday + day) == 600);
    shut.closed_days = {{.name = "holiday", .date = p.time.start_date + 9}};
    CHECK(waited_over(shut, wednesday, wednesday + day) == 600);
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
