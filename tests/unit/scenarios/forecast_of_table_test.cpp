// What a table says day by day, also where it says nothing of an interval.
#include "scenarios/load/forecast_of_table.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "engine/language/value_text.hpp"

using namespace morale;

namespace {

constexpr double monday_in_2025 = 20094;  // 2025-01-06

ForecastOfTable forecast_of(const std::string& text, double from = 0, double to = 1e6) {
    const Measured<IntervalTable> read = read_intervals_text(text, "plan.csv", Counts::Expected);
    INFO(render(read.diagnostics));
    REQUIRE(read.table);
    const UsualWeek usual = usual_week(*read.table);
    return forecast_in_table(*read.table, usual, load_in_table(*read.table, usual, true), from, to);
}

/// Contacts of a day, counted from the Monday on.
double contacts_on(const ForecastOfTable& forecast, int day_number) {
    const std::size_t each = forecast.by_half_hour ? 48 : 1;
    const auto from = static_cast<std::size_t>(monday_in_2025 + day_number - forecast.first) * each;
    double sum = 0;
    for (std::size_t i = from; i < from + each; ++i) sum += forecast.contacts.at(i);
    return sum;
}

std::string row(int day_number, const std::string& time, const std::string& contacts) {
    return date_text(monday_in_2025 + day_number) + (time.empty() ? "" : "," + time) + "," + contacts + "\n";
}

/// Some weeks with 10 and 20 contacts at 9:00 and 10:00 of each working day.
std::string weeks_by_hour(int weeks) {
    std::string text = "date,interval,offered\n";
    for (int d = 0; d < 7 * weeks; ++d)
        if (d % 7 < 5) text += row(d, "09:00", "10") + row(d, "10:00", "20");
    return text;
}

std::string without(std::string text, const std::string& part) {
    const std::size_t at = text.find(part);
    REQUIRE(at != std::string::npos);
    return text.erase(at, part.size());
}

}  // namespace

TEST_CASE("each date has the contacts of its rows, in half hours") {
    const ForecastOfTable hours = forecast_of(weeks_by_hour(2));
    CHECK(hours.by_half_hour);
    CHECK(hours.first == monday_in_2025);
    CHECK(hours.dates() == 12);  // to the second Friday
    CHECK(hours.last() == monday_in_2025 + 11);
    CHECK(hours.contacts[18] == 5);
    CHECK(hours.contacts[19] == 5);
    CHECK(hours.contacts[20] == 10);
    CHECK(contacts_on(hours, 3) == 30);
    CHECK(contacts_on(hours, 5) == 0);  // no row on a Saturday is no contact
    std::string quarters = "date,interval,offered\n";
    for (int d = 0; d < 7; ++d) quarters += row(d, "09:00", "1.5") + row(d, "09:15", "2");
    CHECK(forecast_of(quarters).contacts[18] == 3.5);
}

TEST_CASE("a table of days has a number for each date") {
    std::string days = "date,offered\n";
    for (int d = 0; d < 9; ++d) days += row(d, "", std::to_string(100 + d) + ".25");
    const ForecastOfTable forecast = forecast_of(days);
    CHECK_FALSE(forecast.by_half_hour);
    CHECK(forecast.dates() == 9);
    CHECK(forecast.contacts[8] == 108.25);
}

TEST_CASE("what is unknown is as usual, and what was closed has no contacts") {
    const std::string weeks = weeks_by_hour(4);
    const std::string ninth = date_text(monday_in_2025 + 9);
    CHECK(contacts_on(forecast_of(without(weeks, ninth + ",10:00,20\n")), 9) == 30);
    const std::string no_ninth = without(without(weeks, ninth + ",09:00,10\n"), ninth + ",10:00,20\n");
    CHECK(contacts_on(forecast_of(no_ninth), 9) == 30);
    CHECK(contacts_on(forecast_of(no_ninth + row(9, "09:00", "0") + row(9, "10:00", "0")), 9) == 0);
    CHECK(contacts_on(forecast_of(no_ninth + row(9, "09:00", "0")), 9) == 0);
}

TEST_CASE("an unknown day of a year is as usual in its season") {
    std::string days = "date,offered\n";
    for (int d = 0; d < 730; ++d)
        if (d != 700) days += row(d, "", "100");
    CHECK(contacts_on(forecast_of(days), 700) == Approx(100));
    std::string busy = "date,offered\n";
    for (int d = 0; d < 730; ++d) {
        const bool december = date_text(monday_in_2025 + d).substr(5, 2) == "12";
        if (d != 700) busy += row(d, "", december ? "300" : "100");
    }
    CHECK(date_text(monday_in_2025 + 700) == "2026-12-07");
    CHECK(contacts_on(forecast_of(busy), 700) == Approx(300).epsilon(.01));
}

TEST_CASE("both hours of a clock that is put back count, and one that is left out has no contacts") {
    // Around the clock; 30 March 2025 has no hour from 2:00, 26 October 2025 has it twice.
    std::string text = "date,interval,offered\n";
    for (int d = 77; d < 7 * 43; ++d)
        for (int hour = 0; hour < 24; ++hour) {
            const std::string date = date_text(monday_in_2025 + d), time = std::to_string(hour) + ":00";
            if (date == "2025-03-30" && hour == 2) continue;
            text += row(d, time, "7");
            if (date == "2025-10-26" && hour == 2) text += row(d, time, "9");
        }
    const ForecastOfTable forecast = forecast_of(text);
    CHECK(contacts_on(forecast, 83) == 23 * 7);
    CHECK(contacts_on(forecast, 293) == 24 * 7 + 9);
}

TEST_CASE("a part of a forecast is of the dates that both have") {
    const std::string weeks = weeks_by_hour(2);
    const ForecastOfTable part = forecast_of(weeks, monday_in_2025 + 10, monday_in_2025 + 99);
    CHECK(part.first == monday_in_2025 + 10);
    CHECK(part.dates() == 2);
    CHECK(contacts_on(part, 11) == 30);
    CHECK(forecast_of(weeks, monday_in_2025 - 9, monday_in_2025 - 1).contacts.empty());
}
