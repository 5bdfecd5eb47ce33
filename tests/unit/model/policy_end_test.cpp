// A policy that ends: what was in force before it holds again.
#include <catch2/catch.hpp>

#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

constexpr int first_week = 4, week_after = 9;

InForce for_five_weeks() {
    return {measurement_start + first_week * week, measurement_start + week_after * week};
}

double wages(const Record& r, int n) {
    return r.tape.week(n).sum(Sum::WagesUsd);
}

double level_at_end(const Record& r, Level level) {
    return r.tape.at_end[0][static_cast<std::size_t>(level)];
}

Parameters better_paid(Parameters p) {
    p.money.wage_per_hour *= 1.25;
    return p;
}

}  // namespace

TEST_CASE("weekly wages are those of the policy while it is in force, and the base's before and after") {
    const Parameters base = quiet_centre(), policy = better_paid(base);
    const Record r = run_policy(warmed_up(base, seed, 0), policy, for_five_weeks());
    const Record without = lived(base);
    for (int n = 0; n < 20; ++n) {
        CAPTURE(n);
        const bool in_force = n >= first_week && n < week_after;
        CHECK(wages(r, n) == Approx(wages(without, n) * (in_force ? 1.25 : 1)));
    }
}

TEST_CASE("a policy that has always been may end as well") {
    const Parameters base = quiet_centre(), policy = better_paid(base);
    const Record r =
        run_out(warmed_up(base, policy, {always, measurement_start + week_after * week}, seed, 0));
    const Record without = lived(base);
    for (int n = 0; n < 20; ++n)
        CHECK(wages(r, n) == Approx(wages(without, n) * (n < week_after ? 1.25 : 1)));
}

TEST_CASE("a programme stops with its policy") {
    const Parameters base = quiet_centre();
    Parameters policy = base;
    policy.leader_thanks.every_weeks = 1;
    const Record r = run_policy(warmed_up(base, seed, 0), policy, for_five_weeks());
    for (int n = 0; n < 20; ++n) {
        CAPTURE(n);
        const bool in_force = n >= first_week && n < week_after;
        CHECK((r.tape.week(n).count(Count::Recognised) > 0) == in_force);
    }
}

TEST_CASE(
    "seats that a policy opens close when it ends: vacant ones at once, the others with their holders") {
    Parameters base = small_centre(20, 80);
    base.customers.count = 0;
    base.attrition.base_per_week = .02;
    base.attrition.early_extra = base.attrition.exhaustion_effect = 0;
    Parameters policy = base;
    policy.teams[0].agents = 30;
    const InForce half{measurement_start, measurement_start + 40 * week};
    const Record r = run_policy(warmed_up(base, seed, 0), policy, half);
    const auto seats = [&](int n) {
        return r.tape.week(n).mean(Level::Headcount) + r.tape.week(n).mean(Level::Vacant);
    };
    CHECK(seats(39) == Approx(30));
    CHECK(seats(42) < 30);
    CHECK(r.tape.week(41).mean(Level::Headcount) > 20);
    CHECK(level_at_end(r, Level::Headcount) + level_at_end(r, Level::Vacant) == 20);
}

TEST_CASE("a policy that ends in the moment of its beginning changes nothing that is counted") {
    const Parameters base = small_centre(), policy = better_paid(base);
    const Time moment = measurement_start + week;
    const Record r = run_policy(warmed_up(base, seed, 0), policy, {moment, moment});
    CHECK(r.tape.fingerprint() == lived(base).tape.fingerprint());
}

TEST_CASE("a schedule that changes on a Monday holds from that Monday, and ends on one") {
    Parameters base = quiet_centre(30);
    base.mechanisms.absence = false;
    base.attrition.absence = base.roster.leave_share = 0;
    base.skill.colleagues_time = 0;
    base.teams[0].present.assign(10, 4.);
    Parameters policy = base;
    policy.teams[0].present.assign(10, 8.);
    const Record r = run_policy(warmed_up(base, seed, 0), policy, for_five_weeks());
    const double of_base = r.tape.week(first_week - 1).mean(Level::Available);
    REQUIRE(of_base > 0);
    for (int n = first_week - 2; n < week_after + 2; ++n) {
        CAPTURE(n);
        const bool in_force = n >= first_week && n < week_after;
        CHECK(r.tape.week(n).mean(Level::Available) / of_base == Approx(in_force ? 2 : 1));
    }
}

TEST_CASE("servers of a bare queue that a policy adds go when it ends, each with the contact in hand") {
    Parameters base = quiet_centre(10);
    base.roster.always_present = true;
    base.hiring.fill_time = Distribution::constant(0);
    base.hiring.training_weeks = 0;
    base.contacts.rate_per_hour = 100;
    base.contacts.talk = Distribution::exponential(280);
    base.contacts.return_share = base.contacts.redial_share = 0;
    Parameters policy = base;
    policy.teams[0].agents = 14;
    const Record r = run_policy(warmed_up(base, seed, 0), policy, for_five_weeks());
    for (int n = 0; n < 20; ++n) {
        CAPTURE(n);
        const Cell cell = r.tape.week(n);
        const double there = cell.mean(Level::Available) + cell.mean(Level::Handling);
        CHECK(there == Approx(n >= first_week && n < week_after ? 14 : 10).margin(.01));
        CHECK(cell.mean(Level::Vacant) == 0);
    }
    CHECK(r.tape.total().count(Count::Answered) > 1000);
}
