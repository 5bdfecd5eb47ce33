// The forecast: dates with demand of their own, by day or by half hour, in place of the usual week.
#include "engine/model/forecast.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>
#include <vector>

#include "engine/model/hours.hpp"
#include "engine/model/season.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

constexpr int eight = 16, half_past_nine = 19, ten = 20;  // half hours of a day

/// Open on working days from 8 to 10, with 40 contacts an hour and so 400 a week, evenly.
Parameters morning_desk() {
    Parameters p = quiet_centre(30);
    p.contacts.rate_per_hour = 40;
    p.contacts.day_factor_sd = 0;
    p.contacts.redial_share = p.contacts.return_share = 0;
    p.load.by_day = {1, 1, 1, 1, 1, 0, 0};
    p.load.by_hour.assign(24, 0);
    p.load.by_hour[8] = p.load.by_hour[9] = 1;
    p.time.horizon_weeks = 3;
    return p;
}

/// The forecast begins with that day of the study.
void foresee(Parameters& p, int first_day, int days, std::vector<double> contacts) {
    p.load.forecast.first_date = p.time.start_date + first_day;
    p.load.forecast.last_date = p.load.forecast.first_date + days - 1;
    p.load.forecast.contacts = std::move(contacts);
    p.load.forecast.mean_week = 400;
}

Time at_half_hour(int day_number, int half_hour) {
    return measurement_start + day_number * day + half_hour * Profile::step;
}

/// Contacts that the demand of a date brings, by half hour from 8 to 10.
std::vector<double> expected_on(const Parameters& p, int day_number) {
    const DemandByDate demand(p, load_of(p));
    std::vector<double> contacts;
    for (int i = eight; i < ten; ++i)
        contacts.push_back(demand.at(at_half_hour(day_number, i)) * p.contacts.rate_per_hour / 2);
    return contacts;
}

bool are_near(const std::vector<double>& seen, const std::vector<double>& expected) {
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (seen.at(i) != Approx(expected[i])) return false;
    return true;
}

/// Issues that arise from one moment to another in so many runs.
double issues_between(const Parameters& p, Time from, Time to, std::uint32_t runs) {
    double sum = 0;
    for (std::uint32_t run = 0; run < runs; ++run) {
        World w = make_world(p, seed, run);
        run_until(w, from);
        const double before = w.streams.issue;
        run_until(w, to);
        sum += w.streams.issue - before;
    }
    return sum;
}

}  // namespace

TEST_CASE("a forecast tells of its dates, in mean weeks, and needs numbers that fit them") {
    Parameters p = morning_desk();
    CHECK_FALSE(has_forecast(p.load));
    foresee(p, 1, 2, {100, 20});
    CHECK(has_forecast(p.load));
    CHECK_FALSE(mean_weeks_told(p.load, p.time.start_date));
    CHECK(mean_weeks_told(p.load, p.time.start_date + 1) == Approx(100. / 400));
    CHECK(mean_weeks_told(p.load, p.time.start_date + 2) == Approx(20. / 400));
    CHECK_FALSE(mean_weeks_told(p.load, p.time.start_date + 3));
    p.load.forecast.contacts.push_back(1);
    CHECK_FALSE(has_forecast(p.load));
    p.load.forecast.contacts.assign(96, 1);
    CHECK(has_forecast(p.load));
    p.load.forecast.mean_week = 0;
    CHECK_FALSE(has_forecast(p.load));
}

TEST_CASE("a number for a day comes as its usual hours do; numbers of half hours come in them") {
    Parameters p = morning_desk();
    foresee(p, 0, 1, {100});
    CHECK(are_near(expected_on(p, 0), {25, 25, 25, 25}));
    std::vector<double> half_hours(48);
    half_hours[eight] = 7, half_hours[half_past_nine] = 50;
    foresee(p, 0, 1, half_hours);
    const std::vector<double> expected = expected_on(p, 0);
    CHECK(expected[0] == Approx(7));
    CHECK(expected[1] == 0);
    CHECK(expected[3] == Approx(50));
}

TEST_CASE("contacts of closed half hours come in the nearest open one, and those of closed days nowhere") {
    Parameters p = morning_desk();
    std::vector<double> friday_and_saturday(96);
    friday_and_saturday[3] = 2, friday_and_saturday[ten] = 5, friday_and_saturday[half_past_nine] = 1;
    friday_and_saturday[48 + eight] = 9;
    foresee(p, 4, 2, friday_and_saturday);
    const DemandByDate demand(p, load_of(p));
    CHECK(expected_on(p, 4)[0] == Approx(2));
    CHECK(expected_on(p, 4)[3] == Approx(6));
    CHECK(demand.moved() == 7);
    CHECK(demand.left_out() == 9);
    CHECK(demand.days_left_out() == 1);
    CHECK(demand.at(at_half_hour(5, eight)) == 0);
}

TEST_CASE("a special day gives the dates of a forecast other hours and no other contacts") {
    Parameters p = morning_desk();
    p.special_days = {{.name = "short", .date = p.time.start_date, .closes_hours = 9, .load_factor = 3},
                      {.name = "open", .date = p.time.start_date + 5, .like = 1}};
    foresee(p, 0, 6, {100, 0, 0, 0, 0, 60});
    CHECK(are_near(expected_on(p, 0), {50, 50, 0, 0}));
    CHECK(are_near(expected_on(p, 5), {15, 15, 15, 15}));
}

TEST_CASE("a day without contacts is closed where its weekday surely has some") {
    Parameters p = morning_desk();
    foresee(p, 0, 7, {80, 0, 80, 80, 80, 0, 0});
    CHECK(dates_closed_by_forecast(p, load_of(in_mean_weeks(p))) ==
          std::vector<double>{p.time.start_date + 1});
    CHECK(load_of(p).shut(1));
    CHECK_FALSE(load_of(p).shut(5));  // a Saturday, on which it never opens
    CHECK_FALSE(load_of(in_mean_weeks(p)).shut(1));
    p.load.forecast.mean_week = 24;  // fewer than five a day: chance leaves some without
    CHECK_FALSE(load_of(p).shut(1));
    p.load.forecast.mean_week = 400;
    p.special_days = {{.name = "said", .date = p.time.start_date + 1, .closes_hours = 9}};
    CHECK_FALSE(load_of(p).shut(1));
}

TEST_CASE("as many issues arise as the forecast tells, half hour by half hour, and as ever on other dates") {
    Parameters p = morning_desk();
    std::vector<double> tuesday_and_wednesday(96);
    tuesday_and_wednesday[eight] = 100, tuesday_and_wednesday[half_past_nine] = 20;
    tuesday_and_wednesday[48 + half_past_nine] = 60;
    foresee(p, 8, 2, tuesday_and_wednesday);
    constexpr std::uint32_t runs = 40;
    const auto check = [&](int day_number, int from, int to, double contacts) {
        CAPTURE(day_number, from, contacts);
        const double seen =
            issues_between(p, at_half_hour(day_number, from), at_half_hour(day_number, to), runs);
        const double mean = contacts * runs;
        CHECK(std::abs(seen - mean) <= 4 * std::sqrt(mean));
    };
    check(1, eight, ten, 80);  // the Tuesday before
    check(8, eight, eight + 1, 100);
    check(8, eight + 1, half_past_nine, 0);
    check(8, half_past_nine, ten, 20);
    check(9, 0, half_past_nine, 0);
    check(9, half_past_nine, ten, 60);
    check(10, eight, ten, 80);
}

TEST_CASE("a season has no effect on the dates of a forecast, a shock has") {
    Parameters p = morning_desk();
    foresee(p, 0, 5, {80, 80, 80, 80, 80});
    constexpr std::uint32_t runs = 10;
    const Time end = measurement_start + 5 * day;
    const double plain = issues_between(p, measurement_start, end, runs);
    p.load.by_month = {3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    CHECK(issues_between(p, measurement_start, end, runs) == plain);
    p.shocks = {{.name = "storm", .from = p.time.start_date, .size = 1, .days = 5}};
    CHECK(issues_between(p, measurement_start, end, runs) == Approx(2 * plain).epsilon(.1));
}

TEST_CASE("the busiest week is that of the forecast where it tells of a busier one") {
    Parameters p = morning_desk();
    foresee(p, 7, 7, {100, 100, 100, 100, 200, 0, 0});
    const BusyWeek busy = busiest_week(p.load, p.time.start_date, 3);
    CHECK(busy.monday == p.time.start_date + 7);
    CHECK(busy.factor == Approx(600. / 400));
    foresee(p, 7, 3, {10, 10, 10});
    CHECK(busiest_week(p.load, p.time.start_date + 7, 1).factor == Approx(30. / 400 + 2. / 5));
}
