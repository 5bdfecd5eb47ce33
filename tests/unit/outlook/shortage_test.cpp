// Hours in which a team lacks agents, and weeks as rows.
#include "engine/outlook/shortage.hpp"

#include <catch2/catch.hpp>

#include "engine/outlook/hours_of_week.hpp"

using namespace morale;

namespace {

constexpr std::size_t steps_of_week = 7 * 48;

Outlook half_hour(double needed, double staff) {
    return {.hours = .5, .offered = needed, .load = needed, .needed = needed, .staff = staff};
}

/// A centre of one team, which needs `needed` agents in all half hours and has eight.
CentreOutlook centre(double needed) {
    CentreOutlook all;
    TeamOutlook& team = all.teams.emplace_back();
    team.name = "care";
    team.steps = std::vector<Outlook>(steps_of_week, half_hour(needed, 8));
    return all;
}

}  // namespace

TEST_CASE("a team that has enough agents lacks nothing") {
    CHECK(shortages(centre(8)).empty());
}

TEST_CASE("the worst stretch is that in which most agents are missing, and ends at midnight") {
    CentreOutlook all = centre(5);
    std::vector<Outlook>& steps = all.teams[0].steps;
    steps[10] = steps[11] = half_hour(9, 8);
    for (std::size_t i = 47; i < 50; ++i) steps[i] = half_hour(10, 8);
    steps[48] = half_hour(12, 8);
    const std::vector<Shortage> found = shortages(all);
    REQUIRE(found.size() == 1);
    CHECK(found[0].lack == Lack::TooFew);
    CHECK(found[0].team == 0);
    CHECK(found[0].worst.begin == 48);
    CHECK(found[0].worst.end == 50);
    CHECK(found[0].at_worst.needed == 12);
    CHECK(found[0].stretches == 3);
    CHECK(found[0].hours == 2.5);
}

TEST_CASE("hours in which nobody is there are told apart from those in which too few are") {
    CentreOutlook all = centre(5);
    all.teams.push_back(all.teams[0]);
    all.teams[1].steps[7] = half_hour(3, 0);
    all.teams[1].steps[9] = half_hour(9, 8);
    const std::vector<Shortage> found = shortages(all);
    REQUIRE(found.size() == 2);
    CHECK(found[0].lack == Lack::Nobody);
    CHECK(found[1].lack == Lack::TooFew);
    CHECK(found[0].team == 1);
}

TEST_CASE("hours that look the same are one row, on days that are the same as well") {
    CentreOutlook all = centre(5);
    TeamOutlook& team = all.teams[0];
    for (std::size_t i = 0; i < steps_of_week; ++i) {
        const std::size_t hour = i % 48 / 2, day = i / 48;
        if (day > 4 || hour < 9 || hour >= 12) team.steps[i] = {};
        if (day == 1 && hour == 10) team.steps[i] = half_hour(9, 8);
    }
    const auto rows =
        hours_of_week(team, [](const Outlook& a, const Outlook& b) { return a.needed == b.needed; });
    REQUIRE(rows.size() == 5);  // Mon 9-12; Tue 9-10, 10-11, 11-12; Wed-Fri 9-12
    CHECK(rows[0].hours() == 3);
    CHECK(rows[2].weekday == 1);
    CHECK(rows[2].from == 20);
    CHECK(rows[4].last_day == 4);
    CHECK(rows[4].hours() == 9);
    CHECK(hours_in(rows) == 15);
}

TEST_CASE("the worst hours come first") {
    std::vector<HourRow> rows(3);
    rows[0].expected.service_level = .8;
    rows[1].expected.service_level = .5;
    rows[2].expected.service_level = .8;
    rows[2].weekday = 6;
    rows = worst_first(rows);
    CHECK(rows[0].expected.service_level == .5);
    CHECK(rows[2].weekday == 6);
}

TEST_CASE("an hour of which half is open is a row from or to half past") {
    CentreOutlook all = centre(5);
    TeamOutlook& team = all.teams[0];
    for (std::size_t i = 0; i < steps_of_week; ++i)
        if (i >= 48 || i < 17 || i >= 35) team.steps[i] = {};
    const auto rows = hours_of_week(team, [](const Outlook&, const Outlook&) { return true; });
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].from == 17);
    CHECK(rows[0].to == 35);
    CHECK(hours_in(rows) == 9);
}
