// Layouts of tables of contacts, as programs and people of several countries write them.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "scenarios/load/interval_table.hpp"

using namespace morale;

namespace {

constexpr double monday_2025_01_06 = 20094;

IntervalTable layout_read(const std::string& text) {
    const Measured<IntervalTable> found = read_intervals_text(text, "calls.csv");
    INFO(text << render(found.diagnostics));
    REQUIRE(found.table);
    return *found.table;
}

std::string layout_refused(const std::string& text) {
    const Measured<IntervalTable> found = read_intervals_text(text, "calls.csv");
    INFO(text);
    REQUIRE_FALSE(found.table);
    return render(found.diagnostics);
}

/// Whether the table is 12 contacts at 8:00 and 1 at 8:30 of Monday 6 January 2025, and 3 at 8:00 a week and
/// a day later.
void is_the_table(const std::string& text) {
    const IntervalTable table = layout_read(text);
    CAPTURE(text);
    REQUIRE(table.intervals.size() == 3);
    CHECK(table.minutes == 30);
    const std::vector<std::pair<double, int>> times = {
        {monday_2025_01_06, 480}, {monday_2025_01_06, 510}, {monday_2025_01_06 + 8, 480}};
    for (std::size_t i = 0; i < times.size(); ++i)
        CHECK(std::pair(table.intervals[i].day, table.intervals[i].minute) == times[i]);
    CHECK((table.intervals[0].offered == 12 && table.intervals[1].offered == 1 &&
           table.intervals[2].offered == 3));
}

}  // namespace

TEST_CASE("the column of times is found by its usual names") {
    for (const char* name :
         {"half_hour", "Half Hour", "time_of_day", "hour", "Call Time", "Von", "Stunde", "Period"})
        is_the_table("Date," + std::string(name) +
                     ",Calls\n2025-01-06,08:00,12\n2025-01-06,08:30,1\n2025-01-14,08:00,3\n");
    is_the_table(
        "Datum;Von;Bis;Anzahl "
        "Anrufe\n06.01.2025;08:00;08:30;12\n06.01.2025;08:30;09:00;1\n14.01.2025;08:00;08:30;3\n");
    CHECK(layout_read("Call Time;Agent\n1/6/2025 8:30 AM;bob\n1/14/2025 8:31 AM;bob\n").single_contacts == 2);
}

TEST_CASE("the name of the weekday beside a date is not the date") {
    for (const char* day : {"Monday", "Mon", "Mo", "Mo.", "lundi"}) {
        const std::string name(day);
        is_the_table("Date,Day,Time,Calls\n2025-01-06," + name + ",08:00,12\n2025-01-06," + name +
                     ",08:30,1\n2025-01-14,Tue,08:00,3\n");
    }
    is_the_table(
        "Tag;Datum;Uhrzeit;Anrufe\nMo;06.01.2025;08:00;12\nMo;06.01.2025;08:30;1\nDi;14.01.2025;08:00;3\n");
}

TEST_CASE("dates may have years of two digits or names of months or no marks and a weekday before them") {
    const std::vector<std::pair<std::string, std::string>> dates = {
        {"1/6/25", "1/14/25"},
        {"06/01/25", "14/01/25"},
        {"06.01.25", "14.01.25"},
        {"25-01-06", "25-01-14"},
        {"20250106", "20250114"},
        {"06-Jan-2025", "14-Jan-2025"},
        {"06-JAN-25", "14-JAN-25"},
        {"6. Januar 2025", "14. Januar 2025"},
        {"6 janv. 2025", "14 janv. 2025"},
        {"2025-Jan-06", "2025-Jan-14"},
        {"Mon 06/01/2025", "Tue 14/01/2025"},
        {"Mo., 06.01.2025", "Di., 14.01.2025"},
        {"Monday 6 January 2025", "Tuesday 14 January 2025"},
    };
    for (const auto& [monday, tuesday] : dates) {
        is_the_table("date;time;calls\n" + monday + ";08:00;12\n" + monday + ";08:30;1\n" + tuesday +
                     ";08:00;3\n");
        is_the_table("date;calls\n" + monday + " 08:00;12\n" + monday + " 08:30;1\n" + tuesday +
                     " 08:00;3\n");
    }
    CHECK(layout_refused("date,time,calls\n01/06/25,08:00,12\n01/06/25,08:30,1\n")
              .find("may be several dates, as its year has two digits") != std::string::npos);
    CHECK(layout_refused("date,time,calls\n06-Jam-2025,08:00,12\n").find("is not a date") !=
          std::string::npos);
}

TEST_CASE("times may be without a mark or an hour alone or a span or in words") {
    const std::vector<std::pair<std::string, std::string>> times = {
        {"0800", "0830"},
        {"800", "830"},
        {"08.00", "08.30"},
        {"08:00-08:30", "08:30-09:00"},
        {"08:00–08:30", "08:30–09:00"},
        {"08:00 — 08:30", "08:30 — 09:00"},
        {"8:00 a.m.", "8:30 a.m."},
        {"8:00 AM - 8:30 AM", "8:30 AM - 9:00 AM"},
        {"8:00-8:30 AM", "8:30-9:00 AM"},
        {"08:00 Uhr", "08:30 Uhr"},
        {"08:00 bis 08:30", "08:30 bis 09:00"},
        {"08:00:00.000", "08:30:00.000"},
        {"8h00", "8h30"},
    };
    for (const auto& [first, second] : times)
        is_the_table("date;time;calls\n2025-01-06;" + first + ";12\n2025-01-06;" + second +
                     ";1\n2025-01-14;" + first + ";3\n");
    const IntervalTable hours =
        layout_read("date,hour,offered\n2025-01-06,8,12\n2025-01-06,17,1\n2025-01-06,9,1\n");
    CHECK((hours.minutes == 60 && hours.intervals[0].minute == 480 && hours.intervals[2].minute == 1020));
    const IntervalTable night =
        layout_read("date,time,calls\n2025-01-06,0,1\n2025-01-06,30,2\n2025-01-06,130,3\n");
    CHECK((night.minutes == 30 && night.intervals[1].minute == 30 && night.intervals[2].minute == 90));
    const IntervalTable noon =
        layout_read("date,time,calls\n2025-01-06,11:30-12:00 PM,1\n2025-01-06,12:00-12:30 PM,2\n");
    CHECK((noon.intervals[0].minute == 690 && noon.intervals[1].minute == 720));
    CHECK(layout_refused("date,time,calls\n2025-01-06,47,12\n").find("'47' is not a time of day") !=
          std::string::npos);
    CHECK(layout_refused("date,time,calls\n2025-01-06,8:00 soon,12\n").find("is not a time") !=
          std::string::npos);
}

TEST_CASE("rows of totals are left out and said") {
    const auto totals = [](const IntervalTable& table) {
        const auto found = std::ranges::find(table.skipped, "rows of totals", &Skipped::what);
        return found == table.skipped.end() ? 0 : found->count;
    };
    const std::string rows = "date,time,calls\n2025-01-06,08:00,12\n2025-01-06,08:30,1\n2025-01-14,08:00,3\n";
    for (const char* last : {"Total,,16\n", "Summe,,16\n", "Total\n", "Grand Total: 16,,\n", ",,16\n",
                             "2025-01-14,Total,16\n"}) {
        is_the_table(rows + last);
        CHECK(totals(layout_read(rows + last)) == 1);
    }
    CHECK(totals(layout_read(rows)) == 0);
    CHECK(layout_refused(rows + ",,16\n2025-01-14,08:30,3\n").find("calls.csv:5:1") != std::string::npos);
}

TEST_CASE("thousands may be set off by blanks and apostrophes") {
    for (const char* number : {"1 300", "1\u00a0300", "1\u202f300", "1\u2009300", "1'300", "1300"})
        CHECK(layout_read("date;offered\n2025-01-06;" + std::string(number) + "\n").intervals[0].offered ==
              1300);
    CHECK(layout_refused("date;offered\n2025-01-06;1 30\n").find("'1 30' is not a number") !=
          std::string::npos);
}

TEST_CASE("a table in another encoding than UTF-8 says what made it and what to do") {
    CHECK(layout_refused("Datum;Anrufe;f\xfcr\n06.01.2025;3;\n").find("Windows-1252 or Latin-1") !=
          std::string::npos);
    CHECK(layout_refused("\xff\xfe"
                         "d")
              .find("-f UTF-16 -t UTF-8 calls.csv") != std::string::npos);
}
