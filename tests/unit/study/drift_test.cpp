#include "engine/study/drift.hpp"

#include <catch2/catch.hpp>

#include "engine/metric/metric.hpp"

using namespace morale;

namespace {

constexpr int weeks_seen = 40;

std::size_t place_of_drifting(std::string_view metric) {
    return metric_row(metric);
}

/// A straight line from the first week to the last, each week known to within `half`.
std::vector<Estimate> straight(double first, double last, double half) {
    std::vector<Estimate> series;
    for (int w = 0; w < weeks_seen; ++w) {
        const double mean = first + (last - first) * w / (weeks_seen - 1);
        series.push_back({.mean = mean, .low = mean - half, .high = mean + half, .n = 10});
    }
    return series;
}

struct DriftScene {
    StudyPlan plan;
    StudyResult result;

    DriftScene() {
        plan.goals = {
            {.metric = "service_level", .at_most = false, .value = .8, .text = "service_level >= 80 %"}};
        result.plan = &plan;
        result.weeks = weeks_seen;
        result.replications = 10;
        result.policies.resize(2);
        for (PolicyResult& policy : result.policies)
            policy.weekly.assign(metrics().size(), {straight(0, 0, 0)});
        result.policies[1].change_weekly.assign(metrics().size(), {});
    }
};

}  // namespace

TEST_CASE("a difference that goes on growing at the end is told, one that luck may explain is not") {
    DriftScene s;
    s.result.policies[1].change_weekly[place_of_drifting("exhaustion")] = straight(0, .1, .01);
    s.result.policies[1].change_weekly[place_of_drifting("service_level")] = straight(0, -.1, .05);
    const std::vector<Drift> moving = moving_differences(s.result, 1);
    REQUIRE(moving.size() == 1);
    CHECK(moving[0].metric->name == "exhaustion");
    CHECK(moving[0].from == Approx(.1 * 14.5 / 39));
    CHECK(moving[0].to == Approx(.1 * 34.5 / 39));
    CHECK(moving_differences(s.result, 0).empty());
    s.result.policies[1].change_weekly[place_of_drifting("exhaustion")] = straight(.1, .1, .01);
    CHECK(moving_differences(s.result, 1).empty());
    s.result.policies[1].change_weekly[place_of_drifting("exhaustion")] =
        straight(0, .012, 0);  // less than matters
    CHECK(moving_differences(s.result, 1).empty());
}

TEST_CASE("a goal that the mean meets and the last quarter misses is told") {
    DriftScene s;
    s.result.policies[1].weekly[place_of_drifting("service_level")] = {straight(1, .7, .01)};
    const std::vector<LateMiss> late = missed_late(s.result, 1);
    REQUIRE(late.size() == 1);
    CHECK(late[0].goal->text == "service_level >= 80 %");
    CHECK(late[0].shown == Approx(1 - .3 * 34.5 / 39));
    s.result.policies[1].weekly[place_of_drifting("service_level")] = {straight(1, .7, .07)};
    CHECK(missed_late(s.result, 1).empty());
    s.result.policies[1].weekly[place_of_drifting("service_level")] = {straight(1, .82, .01)};
    CHECK(missed_late(s.result, 1).empty());
}

TEST_CASE("half a year is the least from which anything is said to move") {
    DriftScene s;
    s.result.policies[1].change_weekly[place_of_drifting("exhaustion")] = straight(0, .1, .01);
    s.result.weeks = 25;
    CHECK(moving_differences(s.result, 1).empty());
    CHECK(missed_late(s.result, 1).empty());
}

TEST_CASE("the service level of a base that moves by more than two points is told") {
    DriftScene s;
    s.result.policies[0].weekly[place_of_drifting("service_level")] = {straight(.43, .50, .01)};
    const std::vector<Drift> moving = drifts(s.result, 0);
    REQUIRE(moving.size() == 1);
    CHECK(moving[0].metric->name == "service_level");
    CHECK_FALSE(moving[0].years);
    s.result.policies[0].weekly[place_of_drifting("service_level")] = {straight(.43, .45, .0)};
    CHECK(drifts(s.result, 0).empty());
}

TEST_CASE(
    "a season is not taken for a movement: years are compared, and quarters only of people and customers") {
    const std::vector<Estimate> quiet_then_busy = straight(1000, 2000, 1);
    DriftScene s;
    s.result.policies[0].weekly[place_of_drifting("contacts_offered")] = {quiet_then_busy};
    REQUIRE(drifts(s.result, 0).size() == 1);
    s.plan.base.load.by_month = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2};
    CHECK(drifts(s.result, 0).empty());
    s.result.policies[0].weekly[place_of_drifting("headcount")] = {straight(30, 20, .1)};
    CHECK(drifts(s.result, 0).size() == 1);
    s.result.policies[1].change_weekly[place_of_drifting("exhaustion")] = straight(0, .1, .01);
    s.result.policies[1].weekly[place_of_drifting("service_level")] = {straight(1, .7, .01)};
    CHECK(moving_differences(s.result, 1).empty());
    CHECK(missed_late(s.result, 1).empty());

    std::vector<Estimate> three_years;
    for (int year = 0; year < 3; ++year)
        for (int week = 0; week < 52; ++week)
            three_years.push_back({.mean = week < 26 ? 100. : 300., .low = 99, .high = 301, .n = 10});
    s.result.weeks = 156;
    s.result.policies[0].weekly[place_of_drifting("headcount")] = {};
    s.result.policies[0].weekly[place_of_drifting("contacts_offered")] = {three_years};
    CHECK(drifts(s.result, 0).empty());
    for (std::size_t week = 104; week < 156; ++week) {
        three_years[week].mean += 50;
        three_years[week].low = three_years[week].mean - 1;
        three_years[week].high = three_years[week].mean + 1;
    }
    for (std::size_t week = 0; week < 52; ++week) {
        three_years[week].low = three_years[week].mean - 1;
        three_years[week].high = three_years[week].mean + 1;
    }
    s.result.policies[0].weekly[place_of_drifting("contacts_offered")] = {three_years};
    const std::vector<Drift> grown = drifts(s.result, 0);
    REQUIRE(grown.size() == 1);
    CHECK(grown[0].years);
    CHECK(grown[0].from == Approx(200));
    CHECK(grown[0].to == Approx(250));
}

TEST_CASE("customers who will be fewer at the end of a study are told by its first weeks") {
    DriftScene s;
    s.result.policies[0].weekly[place_of_drifting("active_customers")] = {straight(1000, 970, 1)};
    CHECK(drifts(s.result, 0).empty());
    CHECK(drifts(s.result, 0, 156).size() == 1);
    s.result.policies[0].weekly[place_of_drifting("active_customers")] = {straight(1000, 970, 20)};
    CHECK(drifts(s.result, 0, 156).empty());
}
