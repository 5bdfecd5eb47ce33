#include "scenarios/load/interval_table.hpp"

#include <catch2/catch.hpp>
#include <cmath>

using namespace morale;

namespace {

Measured<IntervalTable> intervals_read(const std::string& text) {
    return read_intervals_text(text, "calls.csv");
}

IntervalTable intervals_of(const std::string& text) {
    Measured<IntervalTable> found = intervals_read(text);
    INFO(render(found.diagnostics));
    REQUIRE(found.table);
    return *found.table;
}

}  // namespace

TEST_CASE("intervals have a day, a time and counts, of which the third follows from two") {
    const IntervalTable table = intervals_of(
        "date;interval;offered;answered;mean wait (s)\n06.01.2026;08:00-08:30;12;10;20\n"
        "05.01.2026;08:30;7;7;3,5\n05.01.2026;08:00;10;9;30\n");
    CHECK(table.minutes == 30);
    CHECK(table.waits == WaitsOf::Everybody);
    REQUIRE(table.intervals.size() == 3);
    CHECK((table.intervals[0].day == 20458 && table.intervals[0].minute == 480));
    CHECK(table.intervals[0].abandoned == 1);
    CHECK(table.intervals[0].wait_seconds == 300);
    CHECK(table.intervals[1].wait_seconds == 24.5);
    CHECK(table.intervals[2].day == 20459);
    const SeenPatience seen = seen_patience(table);
    CHECK((seen.abandoned == 3 && seen.wait_seconds == 564.5 && seen.intervals == 3));
    const std::vector<SlotCount> slots = offered_by_slot(table);
    CHECK((slots[0].slot == 16 && slots[0].count == 10));
    CHECK(slots[2].slot == 48 + 16);
}

TEST_CASE("a time may stand behind the date, and without times rows are days") {
    const IntervalTable hours =
        intervals_of("timestamp,offered\n2026-01-05 08:00,5\n2026-01-05 10:00,6\n2026-01-05T11:00:00,6\n");
    CHECK(hours.minutes == 60);
    CHECK(hours.waits == WaitsOf::Nobody);
    CHECK(seen_patience(hours).intervals == 0);
    const IntervalTable days =
        intervals_of("date,answered,abandoned\n2026-01-05,90,10\n2026-01-12,80,0\n2026-01-13,,\n");
    CHECK(days.minutes == 1440);
    CHECK(days.intervals.size() == 2);
    REQUIRE(days.skipped.size() == 1);
    CHECK((days.skipped[0].what == "rows without counts" && days.skipped[0].count == 1));
    const std::vector<CycleCount> counts = offered_by_day(days);
    REQUIRE(counts.size() == 2);
    CHECK((counts[0].place == 0 && counts[0].stretch == 0 && counts[0].count == 100));
    CHECK((counts[1].place == 0 && counts[1].stretch == 1 && counts[1].count == 80));
}

TEST_CASE("waits of the answered alone tell nothing of patience") {
    const IntervalTable answered = intervals_of("date,offered,answered,asa (min)\n2026-01-05,100,90,0.5\n");
    CHECK(answered.waits == WaitsOf::Answered);
    CHECK(answered.intervals[0].wait_seconds == 90 * 30);
    const IntervalTable both = intervals_of(
        "date,offered,answered,asa,abandon wait\n2026-01-05,100,90,0:30,1:00\n2026-01-06,10,10,0:30,\n");
    CHECK(both.waits == WaitsOf::Everybody);
    CHECK(both.intervals[0].wait_seconds == 90 * 30 + 10 * 60);
    CHECK(seen_patience(both).wait_seconds == 90 * 30 + 10 * 60 + 300);
}

TEST_CASE("days at the edge that were exported in part are left out of the days") {
    std::string text = "date,interval,offered\n";
    for (const char* day : {"2026-01-05", "2026-01-12", "2026-01-19"})
        for (const char* time : {"09:00", "10:00", "11:00"})
            if (std::string(day) != "2026-01-05" || std::string(time) == "11:00")
                text += std::string(day) + "," + time + ",10\n";
    const std::vector<CycleCount> counts = offered_by_day(intervals_of(text));
    REQUIRE(counts.size() == 2);
    CHECK((counts[0].stretch == 1 && counts[0].count == 30));
}

TEST_CASE("mistakes of a table of intervals are told all at once, to the caret") {
    CHECK(
        render(
            intervals_read(
                "date,offered,answered,abandoned\n2026-01-05,10,9,2\n2026-01-06,-3,1,0\n2026-01-07,ten,1,0\n"
                "2026-01-08,1.5,1,0\n2026-01-09,3,2,1\n2026-01-09,3,2,1\n")
                .diagnostics) ==
        "calls.csv:2:15: error E0511: 9 answered and 2 abandoned are more than the 10 offered\n"
        "    2026-01-05,10,9,2\n"
        "                  ^\n"
        "  hint: contacts answered or abandoned in an interval must be offered in it\n"
        "calls.csv:3:12: error E0507: '-3' is not a count\n"
        "    2026-01-06,-3,1,0\n"
        "               ^~\n"
        "  hint: a count is not negative\n"
        "calls.csv:4:12: error E0505: 'ten' is not a number\n"
        "    2026-01-07,ten,1,0\n"
        "               ^~~\n"
        "calls.csv:5:12: error E0507: '1.5' is not a count\n"
        "    2026-01-08,1.5,1,0\n"
        "               ^~~\n"
        "  hint: a count is a whole number\n"
        "calls.csv:7:1: error E0512: the interval is in line 6 already\n"
        "    2026-01-09,3,2,1\n"
        "    ^~~~~~~~~~\n"
        "  hint: add the two up when they are two queues, or delete one\n");
}

TEST_CASE("a wait without a unit, counts without a name and intervals of two lengths are refused") {
    CHECK(render(intervals_read("date,offered,mean wait\n2026-01-05,10,30\n").diagnostics) ==
          "calls.csv:2:15: error E0514: '30' has no unit of time\n"
          "    2026-01-05,10,30\n"
          "                  ^~\n"
          "  hint: say it in the header: 'mean_wait (s)'\n");
    CHECK(render(intervals_read("date,offered,mean wait (pers)\n2026-01-05,10,30\n").diagnostics) ==
          "calls.csv:1:14: error E0514: 'pers' is not a unit of time\n"
          "    date,offered,mean wait (pers)\n"
          "                 ^~~~~~~~~~~~~~~~\n"
          "  hint: write 'mean_wait (s)'\n");
    CHECK(render(intervals_read("date,answered\n2026-01-05,10\n").diagnostics) ==
          "calls.csv: error E0502: there is no column 'offered'\n"
          "  hint: name one 'offered', or two 'answered' and 'abandoned'\n");
    CHECK(
        intervals_read("date,interval,offered\n2026-01-05,08:00,3\n2026-01-05,08:30,3\n2026-01-06,08:15,3\n")
            .diagnostics.at(0)
            .code == "E0515");
}
