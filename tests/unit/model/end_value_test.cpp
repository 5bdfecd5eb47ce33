// What customers and agents who are there at the end of the horizon are worth.
#include "engine/model/money/end_value.hpp"

#include <catch2/catch.hpp>

#include "engine/model/customers/churn.hpp"
#include "engine/model/staff/hiring.hpp"
#include "engine/model/terms/customer_value.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// A small centre that has lived through its warm-up, at the start of measurement.
Parameters living_centre(double weeks = 6) {
    Parameters p = small_centre(6, weeks);
    p.time.warmup_weeks = 26;
    return p;
}

/// A world that is measured since a second ago.
World measured_since(const Parameters& p) {
    World w = warmed_up(p, seed, 0);
    run_until(w, measurement_start + second);
    return w;
}

/// What has been booked so far of one kind, in all groups.
double booked(World w, Sum what) {
    book_end_value(w);
    return seen(w).sum(what);
}

}  // namespace

TEST_CASE(
    "a customer is worth the margin of the months that are left at the churn of the warm-up, discounted") {
    Parameters p = living_centre();
    p.money.value_per_customer_month = 5;
    CHECK(months_left(p, .01) == Approx(1 / (.01 + .12 / 12)));
    const World w = warmed_up(p, seed, 0);
    const Cell warm_up = w.record.in_bin(w.firm_group(), w.now);
    const double months = warm_up.area(Level::Customers) / (365. / 12 * 86'400);
    CHECK(warm_up.seconds == 26. * 7 * 86'400);
    CHECK(w.stock.usd_per_customer == Approx(5 / (warm_up.count(Count::Churned) / months + .12 / 12)));
}

TEST_CASE("where the warm-up saw nobody leave, customers stay as the base hazard says") {
    Parameters p = quiet_centre(2);
    p.customers.count = 100;
    p.customers.issues_per_year = 0;
    const World w = warmed_up(p, seed, 0);
    CHECK(w.stock.usd_per_customer == Approx(5 / (.0042 + .01)));
}

TEST_CASE("a customer lost in the last minute costs what one lost in the first does") {
    const Parameters p = living_centre();
    World w = measured_since(p);
    const double before = booked(w, Sum::CustomerStockUsd);
    CustomerId active{0};
    while (!w.customers.active(active)) ++active.row;
    const double value = value_of(w, active) * w.stock.usd_per_customer;
    REQUIRE(value > 0);
    leave_on_issue(w, active, 1e9, 0);
    CHECK(booked(w, Sum::CustomerStockUsd) - before == Approx(-value));
}

TEST_CASE("an agent who leaves takes what replacing them costs, and a trainee brings it back day by day") {
    Parameters p = living_centre();
    p.time.warmup_weeks = 0;
    p.mechanisms.attrition = false;
    World w = measured_since(p);
    const AgentId agent = first_agent;
    leave_job(w, agent, Leaving::Quit);
    CHECK(booked(w, Sum::StaffStockUsd) == Approx(-14'113));
    handle(w, SeatFilled{agent, w.agents.employment[agent].incumbent});
    CHECK(booked(w, Sum::StaffStockUsd) == Approx(-14'113));
    const Employment& e = w.agents.employment[agent];
    w.now = e.hired + (e.on_floor - e.hired) / 4;
    CHECK(booked(w, Sum::StaffStockUsd) == Approx(-14'113 * .75));
    w.now = e.on_floor;
    handle(w, TrainingEnds{agent, e.incumbent});
    CHECK(booked(w, Sum::StaffStockUsd) == Approx(0).margin(1e-6));
}

TEST_CASE("the weeks add up to the change over the horizon") {
    const Parameters p = living_centre();
    const World warm = warmed_up(p, seed, 0);
    const Record record = run_policy(warm, p, measurement_start);
    World w = warm;
    plan_policy(w, p, measurement_start);
    run_until(w, measurement_start + 6 * week);
    const double customers = (w.offer.value_sum - warm.offer.value_sum) * warm.stock.usd_per_customer;
    CHECK(customers != 0);
    CHECK(record.tape.total().sum(Sum::CustomerStockUsd) == Approx(customers));
    double weeks = 0;
    for (int i = 0; i < 6; ++i) {
        CHECK(record.tape.week(i).sum(Sum::CustomerStockUsd) != 0);
        weeks += record.tape.week(i).sum(Sum::CustomerStockUsd);
    }
    CHECK(weeks == Approx(customers));
}

TEST_CASE("another policy changes neither the measure nor what the start is worth") {
    const Parameters base = living_centre();
    Parameters policy = base;
    policy.teams[0].agents = 2;
    policy.hiring.selection_ratio = .1;
    const World warm = warmed_up(base, seed, 0);
    World w = warm;
    plan_policy(w, policy, measurement_start);
    run_until(w, measurement_start + second);
    CHECK(w.stock.usd_per_customer == warm.stock.usd_per_customer);
    CHECK(booked(w, Sum::StaffStockUsd) == Approx(0).margin(1e-3));
}

TEST_CASE("people of another firm are not ours to replace") {
    Parameters p = living_centre();
    p.teams[0].outside.outside = true;
    CHECK(lived(p).tape.total().sum(Sum::StaffStockUsd) == 0);
}

TEST_CASE("a study that leaves the end out books nothing for it") {
    Parameters p = living_centre();
    p.study.end_value = false;
    const Cell total = lived(p).tape.total();
    CHECK(total.sum(Sum::CustomerStockUsd) == 0);
    CHECK(total.sum(Sum::StaffStockUsd) == 0);
}
