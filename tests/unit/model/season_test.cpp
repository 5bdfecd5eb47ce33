// The season: months and weeks of the calendar, and how they scale demand.
#include "engine/model/season.hpp"

#include <catch2/catch.hpp>

#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

constexpr double new_year_of_2026 = 20454;  // 2026-01-01, a Thursday

std::vector<double> months_of_a_shop() {
    return {.8, .75, .85, .9, .95, 1, 1, .95, 1.05, 1.15, 1.5, 1.7};
}

}  // namespace

TEST_CASE("months and weeks are those of the calendar") {
    CHECK(month_of(new_year_of_2026) == 0);
    CHECK(month_of(new_year_of_2026 + 30) == 0);
    CHECK(month_of(new_year_of_2026 + 31) == 1);
    CHECK(month_of(new_year_of_2026 + 364) == 11);
    CHECK(month_of(new_year_of_2026 - 1) == 11);
    CHECK(week_of_year(new_year_of_2026) == 0);
    CHECK(week_of_year(new_year_of_2026 - 4) == 51);    // Sunday 28 December 2025
    CHECK(week_of_year(new_year_of_2026 - 3) == 0);     // Monday 29 December 2025
    CHECK(week_of_year(new_year_of_2026 + 364) == 52);  // 31 December 2026 lies in week 53
}

TEST_CASE("the mean of the season over a year is one") {
    LoadProfile load;
    CHECK_FALSE(has_season(load));
    CHECK(season_factor(load, new_year_of_2026) == 1);
    load.by_month = months_of_a_shop();
    double sum = 0;
    for (int d = 0; d < 365; ++d) sum += season_factor(load, new_year_of_2026 + d);
    CHECK(sum == Approx(365));
    CHECK(season_factor(load, new_year_of_2026 + 360) / season_factor(load, new_year_of_2026) ==
          Approx(1.7 / .8));

    load = {};
    load.by_week.assign(52, 1);
    load.by_week[50] = 3;
    sum = 0;
    for (int d = 0; d < 364; ++d) sum += season_factor(load, new_year_of_2026 - 3 + d);
    CHECK(sum == Approx(364));
    CHECK(season_factor(load, new_year_of_2026 + 364) ==
          season_factor(load, new_year_of_2026 + 355));  // week 53 as week 52
    load.by_week.push_back(9);
    CHECK(season_factor(load, new_year_of_2026 + 364) == Approx(9. * 52 / 54));
}

TEST_CASE("the busiest week is the first of the strongest ones that lies whole in its month") {
    LoadProfile load;
    load.by_month = months_of_a_shop();
    const BusyWeek all_year = busiest_week(load, new_year_of_2026 + 4, 52);
    CHECK(month_of(all_year.monday) == 11);
    CHECK(all_year.factor == Approx(season_factor(load, new_year_of_2026 + 364)));
    const BusyWeek of_spring = busiest_week(load, new_year_of_2026 + 4, 20);
    CHECK(month_of(of_spring.monday) == 4);
}

TEST_CASE("demand follows the season, and a flat one changes no number") {
    Parameters flat = small_centre(10, 8);
    flat.mechanisms.churn = flat.mechanisms.word_of_mouth = false;
    Parameters said = flat, busy = flat;
    said.load.by_month.assign(12, 2);
    busy.load.by_month.assign(12, 1);
    busy.load.by_month[1] = 2;  // February: from the fourth week of January's study on
    const Tape a = lived(flat).tape, b = lived(said).tape, c = lived(busy).tape;
    for (int week = 0; week < 8; ++week) CHECK(a.week(week).counts == b.week(week).counts);
    const double january = c.week(1).count(Count::IssuesOpened) + c.week(2).count(Count::IssuesOpened);
    const double february = c.week(5).count(Count::IssuesOpened) + c.week(6).count(Count::IssuesOpened);
    CHECK(february / january == Approx(2).epsilon(.1));
}
