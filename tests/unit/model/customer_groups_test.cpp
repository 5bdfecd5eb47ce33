// Groups of customers: who belongs to them, how often they call, who leaves and comes, and what they are
// worth.
#include "engine/model/customer_groups.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <utility>

#include "engine/kernel/time.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

constexpr double month_in_seconds = days_per_month * in_seconds(day);

/// Everybody is as satisfied as usual, so that customers leave with the hazard of their group.
Parameters three_contracts(double weeks = 52) {
    Parameters p = quiet_centre(40);
    p.time.horizon_weeks = weeks;
    p.mechanisms.experience = p.mechanisms.word_of_mouth = false;
    p.customer_groups = {{.name = "by-month",
                          .count = 39'000,
                          .issues_per_year = 2,
                          .churn_per_month = .03,
                          .margin_per_month = 30},
                         {.name = "by-year",
                          .count = 15'000,
                          .issues_per_year = 1,
                          .churn_per_month = .005,
                          .margin_per_month = 30},
                         {.name = "two-years",
                          .count = 17'000,
                          .issues_per_year = .5,
                          .churn_per_month = .001,
                          .margin_per_month = 28}};
    p.customers.count = 71'000;
    return p;
}

void check_poisson(double seen, double expected) {
    CHECK(std::abs(seen - expected) < 4 * std::sqrt(expected));
}

}  // namespace

TEST_CASE("one group with the centre's own numbers is the centre without groups, to the last bit") {
    const Parameters plain = small_centre(10, 8);
    Parameters p = plain;
    p.customer_groups = {{.name = "all",
                          .count = 1,
                          .issues_per_year = p.customers.issues_per_year,
                          .churn_per_month = p.churn.base_per_month,
                          .new_per_month = p.churn.new_per_month,
                          .margin_per_month = p.money.value_per_customer_month}};
    const Record r = lived(p);
    CHECK(r.tape.fingerprint() == lived(plain).tape.fingerprint());
    REQUIRE(r.by_customers.groups == 1);
    CHECK(r.by_customers.total().count(Count::Churned) == r.tape.total().count(Count::Churned));
}

TEST_CASE("each group leaves by its own hazard and what its contacts add, and calls by its own rate") {
    const Parameters p = three_contracts();
    const Record r = lived(p);
    for (int g = 0; g < 3; ++g) {
        const CustomerGroup& group = p.customer_groups[static_cast<std::size_t>(g)];
        CAPTURE(group.name);
        const Cell c = r.by_customers.group(g);
        const double months = c.area(Level::Customers) / month_in_seconds;
        check_poisson(c.count(Count::Churned) - c.count(Count::ChurnedOnIssue),
                      months * group.churn_per_month);
        check_poisson(c.count(Count::IssuesOpened), months / 12 * group.issues_per_year);
        CHECK(c.count(Count::ChurnedOnIssue) > 0);
    }
}

TEST_CASE("groups are made new at their own rates") {
    Parameters p = three_contracts();
    for (CustomerGroup& group : p.customer_groups) group.new_per_month = group.churn_per_month;
    const Record r = lived(p);
    const double months = 52 * in_seconds(week) / month_in_seconds;
    for (int g = 0; g < 3; ++g) {
        const CustomerGroup& group = p.customer_groups[static_cast<std::size_t>(g)];
        CAPTURE(group.name);
        check_poisson(r.by_customers.group(g).count(Count::Acquired),
                      group.count * group.new_per_month * months);
    }
}

TEST_CASE("margins are those of the groups, and all groups together are the centre") {
    Parameters p = three_contracts(12);
    p.mechanisms.churn = false;
    const Record r = lived(p);
    double sum = 0;
    for (int g = 0; g < 3; ++g) {
        const CustomerGroup& group = p.customer_groups[static_cast<std::size_t>(g)];
        const double value = r.by_customers.group(g).sum(Sum::CustomerValueUsd);
        // Margins differ between customers, with mean 1.
        CHECK(value == Approx(group.count * group.margin_per_month * 12 / 365 * 12 * 7).epsilon(.03));
        sum += value;
    }
    CHECK(sum == Approx(r.tape.total().sum(Sum::CustomerValueUsd)));
    CHECK(margin_per_month(p) == Approx((54 * 30 + 17 * 28) / 71.));
    CHECK(churn_per_month(p) == Approx((39 * .03 + 15 * .005 + 17 * .001) / 71));
}

TEST_CASE("groups share a number of customers in proportion") {
    Parameters p = three_contracts();
    p.customers.count = 7'100;
    CHECK(customers_of_groups(p) == std::vector<std::uint32_t>{3'900, 1'500, 1'700});
    p.customers.count = 3;
    const std::vector<std::uint32_t> few = customers_of_groups(p);
    CHECK(few[0] + few[1] + few[2] == 3);
}

TEST_CASE("a group of twice the patience is a centre whose callers wait twice as long, to the last bit") {
    Parameters p = small_centre(9, 6), stated = p;
    p.customer_groups = {{.name = "all",
                          .count = 1,
                          .issues_per_year = p.customers.issues_per_year,
                          .churn_per_month = p.churn.base_per_month,
                          .new_per_month = p.churn.new_per_month,
                          .margin_per_month = p.money.value_per_customer_month,
                          .patience_factor = 2}};
    stated.contacts.patience = Distribution::exponential(2 * 348);
    CHECK(lived(p).tape.fingerprint() == lived(stated).tape.fingerprint());
}

TEST_CASE("a group of little patience gives up more, at its own hours of waiting") {
    Parameters p = small_centre(8, 12);
    p.contacts.redial_share = 0;
    p.customer_groups = {{.name = "hasty", .count = 1, .patience_factor = .25},
                         {.name = "patient", .count = 1, .patience_factor = 4}};
    Parameters halved = p;
    for (CustomerGroup& group : halved.customer_groups) group.patience_factor /= 2;
    const auto seen_of = [](const Parameters& of) {
        const Cell c = lived(of).tape.total();
        return std::pair(c.count(Count::Abandoned) / c.count(Count::Offered),
                         c.sum(Sum::AbandonSeconds) / c.count(Count::Abandoned));
    };
    const auto [lost, after] = seen_of(p);
    const auto [lost_halved, after_halved] = seen_of(halved);
    CHECK(lost_halved > 1.1 * lost);
    CHECK(after_halved < .8 * after);
}
