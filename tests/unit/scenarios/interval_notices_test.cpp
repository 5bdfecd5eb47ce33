// What is said of a table of contacts: the way it was read, clocks that were changed, days on which it was
// closed.
#include "scenarios/load/interval_notices.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "engine/language/value_text.hpp"

using namespace morale;

namespace {

IntervalTable noticed_table(const std::string& text) {
    const Measured<IntervalTable> found = read_intervals_text(text, "calls.csv");
    INFO(render(found.diagnostics));
    REQUIRE(found.table);
    return *found.table;
}

std::string all_notices(const IntervalTable& table) {
    std::string all;
    for (const std::string& line : notices_of(table, usual_week(table))) all += line + '\n';
    return all;
}

/// Hours of some days from Monday 4 September 2023, each with ten contacts more than its hour.
template <class Contacts>
std::string hours_of_days(int days, const Contacts& contacts) {
    constexpr double first = 19604;
    std::string text = "date,interval,offered\n";
    for (int day = 0; day < days; ++day)
        for (int hour = 0; hour < 24; ++hour)
            text += contacts(date_text(first + day), std::to_string(hour) + ":00,", 10 + hour);
    return text;
}

std::string one_row(const std::string& date, const std::string& hour, int contacts) {
    return date + ',' + hour + std::to_string(contacts) + '\n';
}

}  // namespace

TEST_CASE("the reading of a table is told with interval and time and what was skipped") {
    CHECK(reading_told(noticed_table("Datum;Uhrzeit;Anrufe;Team\n06.01.2025;08:00;3;a\n13.01.2025;08:30;3;a\n"
                                     "13.01.2025;09:00;3;a\nSumme;;9;\n")) ==
          "columns between ';', dates day.month.year, intervals of 30 min, 2025-01-06 to 2025-01-13; "
          "skipped: rows of "
          "totals (1); skipped: columns that are not used: Team (1)");
    CHECK(reading_told(noticed_table("date,offered\n2025-01-06,9\n")) ==
          "columns between ',', dates year-month-day, a row for each day, 2025-01-06 to 2025-01-06");
}

TEST_CASE("the hour that is there twice when the clock is put back counts as two of its time") {
    // The last Sunday of October 2023 is the 29th.
    const auto twice = [](const std::string& night) {
        return [night](const std::string& date, const std::string& hour, int contacts) {
            const std::string row = one_row(date, hour, contacts);
            return date == night && hour == "2:00," ? row + row : row;
        };
    };
    const IntervalTable table = noticed_table(hours_of_days(70, twice("2023-10-29")));
    REQUIRE(table.put_back.size() == 1);
    CHECK(table.put_back[0].minute == 120);
    const UsualWeek week = usual_week(table);
    CHECK(week.slots[6 * 24 + 2] == Approx(12));
    CHECK((week.missing_days == 0 && week.missing_intervals == 0));
    CHECK(all_notices(table).find(
              "on 2023-10-29 the hour from 02:00 is there twice, as the clock was put back") !=
          std::string::npos);
    const auto refused = [&](const std::string& text) {
        const Measured<IntervalTable> found = read_intervals_text(text, "calls.csv");
        REQUIRE_FALSE(found.table);
        return found.diagnostics.at(0).code;
    };
    CHECK(refused(hours_of_days(70, twice("2023-10-28"))) == "E0512");
    const auto both = [&](const std::string& date, const std::string& hour, int contacts) {
        const bool sunday = date == "2023-10-29" || date == "2023-10-22";
        const std::string row = one_row(date, hour, contacts);
        return sunday && hour == "2:00," ? row + row : row;
    };
    CHECK(refused(hours_of_days(70, both)) == "E0512");
    const auto two_hours = [&](const std::string& date, const std::string& hour, int contacts) {
        const std::string row = one_row(date, hour, contacts);
        return date == "2023-10-29" && (hour == "2:00," || hour == "3:00,") ? row + row : row;
    };
    CHECK(refused(hours_of_days(70, two_hours)) == "E0512");
}

TEST_CASE("the hour that a clock put forward leaves out is not missing") {
    const auto without = [](const std::string& night) {
        return [night](const std::string& date, const std::string& hour, int contacts) {
            return date == night && hour == "2:00," ? std::string() : one_row(date, hour, contacts);
        };
    };
    const IntervalTable spring = noticed_table(hours_of_days(250, without("2024-03-31")));
    CHECK(usual_week(spring).missing_intervals == 0);
    CHECK(usual_week(spring).put_forward.size() == 1);
    CHECK(all_notices(spring).find("on 2024-03-31 the hour from 02:00 is not there") != std::string::npos);
    const UsualWeek monday = usual_week(noticed_table(hours_of_days(250, without("2024-04-01"))));
    CHECK((monday.missing_intervals == 1 && monday.put_forward.empty()));
}

TEST_CASE("a closed day of zeros is told apart from the others of its weekday") {
    const auto closed = [](const std::string& date, const std::string& hour, int contacts) {
        const bool holiday = date == "2023-10-03" || date == "2023-11-01";
        return one_row(date, hour, holiday ? 0 : contacts);
    };
    const IntervalTable table = noticed_table(hours_of_days(70, closed));
    const UsualWeek week = usual_week(table), whole = usual_week(noticed_table(hours_of_days(70, one_row)));
    CHECK(week.offered == Approx(whole.offered));
    CHECK(week.closed_days.size() == 2);
    CHECK(offered_by_day(table).size() == 68);
    CHECK((week.missing_days == 0 && week.missing_weeks.empty()));
    CHECK(all_notices(table).find("write 'load: {closed: [2023-10-03, 2023-11-01]}'") != std::string::npos);
    // A weekday that is closed more often than not has zeros, and so have days of few contacts.
    const auto few = [](const std::string& date, const std::string& hour, int) {
        return one_row(date, hour, hour == "9:00," && date != "2023-10-03" ? 3 : 0);
    };
    CHECK(usual_week(noticed_table(hours_of_days(70, few))).closed_days.empty());
}

TEST_CASE("times in UTC are taken as written and said") {
    const IntervalTable table =
        noticed_table("timestamp,offered\n2025-01-06T08:00:00Z,3\n2025-01-06T08:30:00Z,4\n");
    CHECK(table.intervals[0].minute == 480);
    CHECK(all_notices(table).starts_with("times are said to be UTC (Z) and are taken as written"));
    CHECK(all_notices(
              noticed_table("timestamp,offered\n2025-01-06T08:00:00+01:00,3\n2025-01-06T08:30:00+01:00,4\n"))
              .empty());
}
