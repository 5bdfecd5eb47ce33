#include "engine/model/floor/lines.hpp"

#include <catch2/catch.hpp>

#include "engine/model/floor/routing.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// One agent who is always there, busy for 200 s with the first of two callers; the second would wait so
/// long.
Parameters one_line(double patience_seconds) {
    Parameters p = quiet_centre(1);
    p.roster.always_present = true;
    p.contacts.talk = Distribution::constant(200);
    p.contacts.after_contact_seconds = 0;
    p.contacts.patience = Distribution::constant(patience_seconds);
    return p;
}

World after_two_calls(const Parameters& p, double seconds) {
    World w = begun(p);
    for (std::uint32_t issue = 1; issue <= 2; ++issue) enter(w, Contact{.issue = issue});
    run_until(w, w.now + span_of_seconds(seconds));
    return w;
}

}  // namespace

TEST_CASE("a caller hangs up when their patience is over, and not before") {
    const Parameters p = one_line(50);
    const World before = after_two_calls(p, 49.9);
    CHECK(before.queues[0].line.size() == 1);
    CHECK(seen(before).count(Count::Abandoned) == 0);
    const World after = after_two_calls(p, 50.1);
    CHECK(after.queues[0].line.empty());
    CHECK(seen(after).count(Count::Abandoned) == 1);
    CHECK(seen(after).sum(Sum::AbandonSeconds) == Approx(50));
    CHECK(after.record.level(Level::Waiting, 0) == 0);
}

TEST_CASE("a caller of a group with more patience waits longer by its factor") {
    Parameters p = one_line(50);
    p.customers.count = 10;
    p.customers.issues_per_year = 1e-9;
    p.customer_groups = {{.name = "patient", .count = 10, .patience_factor = 3}};
    World w = begun(p);
    enter(w, Contact{.issue = 1});
    enter(w, Contact{.issue = 2, .customer = CustomerId{3}});
    run_until(w, w.now + span_of_seconds(149.9));
    CHECK(w.queues[0].line.size() == 1);
    run_until(w, w.now + span_of_seconds(.2));
    CHECK(w.queues[0].line.empty());
}

TEST_CASE("a call answered before its target is in time, one answered after it is late") {
    Parameters p = one_line(1e5);
    const double waited = seen(after_two_calls(p, 1000)).sum(Sum::WaitSeconds);
    REQUIRE(waited > 100);
    for (const double beside : {-.1, .1}) {
        p.contacts.target_seconds = waited + beside;
        const Cell c = seen(after_two_calls(p, 1000));
        CHECK(c.count(Count::Answered) == 2);
        CHECK(c.count(Count::AnsweredInTarget) == (beside > 0 ? 2 : 1));
    }
}
