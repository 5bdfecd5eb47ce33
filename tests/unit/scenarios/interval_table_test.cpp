#include "scenarios/load/interval_table.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "engine/language/value_text.hpp"
#include "scenarios/load/interval_sums.hpp"

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
    const UsualWeek week = usual_week(table);
    CHECK((week.slots[16] == 10 && week.slots[48 + 16] == 12));
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

TEST_CASE("a table has the names and the clock of its country") {
    const auto first_minute = [](const std::string& header, const std::string& row) {
        const IntervalTable table = intervals_of(header + "\n" + row + "\n");
        CHECK(table.intervals[0].day == 20458);
        CHECK(table.intervals[0].offered == 12);
        CHECK(table.skipped.size() == (header.find("End") != std::string::npos ? 1 : 0));
        return table.intervals[0].minute;
    };
    CHECK(first_minute("Datum;Uhrzeit;Anrufe", "05.01.2026;08:30;12\n05.01.2026;09:00;1") == 510);
    CHECK(first_minute("Date;Heure;Appels", "05/01/2026;8h30;12\n05/01/2026;9h00;1") == 510);
    CHECK(first_minute("fecha,hora,llamadas", "2026-01-05,20:30,12\n2026-01-05,21:00,1") == 1230);
    CHECK(first_minute("Date,Interval Start,Calls Offered",
                       "2026-01-05,8:30:00 PM,12\n2026-01-05,9:00:00 PM,1") == 1230);
    CHECK(first_minute("Date,Time,Calls", "2026-01-05,12:30 AM,12\n2026-01-05,1:00 AM,1") == 30);
    CHECK(first_minute("Date,Time,Calls", "2026-01-05,12:30pm,12\n2026-01-05,1:00pm,1") == 750);
    CHECK(first_minute("Start,End,Offered",
                       "2026-01-05 08:30,2026-01-05 09:00,12\n2026-01-05 09:00,2026-01-05 09:30,1") == 510);
    CHECK(render(intervals_read("date,time,calls\n2026-01-05,0:30 PM,12\n").diagnostics) ==
          "calls.csv:2:12: error E0506: '0:30 PM' is not a time of day\n"
          "    2026-01-05,0:30 PM,12\n"
          "               ^~~~~~~\n"
          "  hint: write 08:30\n");
}

TEST_CASE("a name that fits two columns is left to the one that would go without") {
    const IntervalTable table = intervals_of("time,date,calls\n08:30,2026-01-05,12\n09:00,2026-01-05,1\n");
    CHECK(table.intervals[0].minute == 510);
    const IntervalTable both =
        intervals_of("interval_start,time,offered\n2026-01-05,08:30,12\n2026-01-05,09:00,1\n");
    CHECK(both.intervals[0].minute == 510);
    CHECK(intervals_of("start,start_time,calls\n2026-01-05,08:30,12\n2026-01-05,09:00,1\n").minutes == 30);
    CHECK(render(intervals_read("day,date,calls\n2026-01-05,2026-01-05,12\n").diagnostics).find("E0503") !=
          std::string::npos);
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

TEST_CASE("who was answered or gave up is unknown where no cell says it") {
    const IntervalTable none = intervals_of("date,offered\n2026-01-05,100\n2026-01-06,90\n");
    CHECK(std::isnan(none.intervals[0].abandoned));
    CHECK(abandoned_of_offered(none).whole == 0);
    const IntervalTable some =
        intervals_of("date,offered,answered,abandoned\n2026-01-05,100,,\n2026-01-06,90,80,9\n");
    const SeenShare seen = abandoned_of_offered(some);
    CHECK((seen.part == 9 && seen.whole == 90));
    CHECK((some.offered_of_all_three == 90 && some.neither == 1));
}

TEST_CASE("waits are those of the contacts whose wait is told") {
    const IntervalTable mean = intervals_of(
        "date,offered,abandoned,average_wait (s)\n2026-01-05,100,5,10\n2026-01-06,300,9,\n2026-01-07,0,0,\n");
    CHECK((seconds_of_offered(mean).part == 1000 && seconds_of_offered(mean).whole == 100));
    CHECK((seen_patience(mean).abandoned == 5 && seen_patience(mean).intervals == 2));
    const IntervalTable asa =
        intervals_of("date,offered,answered,asa\n2026-01-05,100,80,0:10\n2026-01-06,10,10,0:01:04\n");
    CHECK(seconds_of_offered(asa).whole == 0);
    CHECK((seconds_of_answered(asa).part == 1440 && seconds_of_answered(asa).whole == 90));
}

namespace {

/// Four weeks from Monday, 2026-01-05, of which the rows that `seen` takes are written; Sundays have none.
template <class Seen>
std::string four_weeks(const Seen& seen) {
    std::string text = "date,interval,offered\n";
    for (int day = 0; day < 28; ++day)
        for (int hour = 8; hour < 18 && day % 7 != 6; ++hour) {
            const std::string row = date_text(20458 + day) + "," + std::to_string(hour) + ":00,";
            const std::string count = std::to_string(10 + 2 * hour + 5 * (day % 7));
            text += seen(day, hour, row, count);
        }
    return text;
}

std::string whole_row(int, int, const std::string& row, const std::string& count) {
    return row + count + "\n";
}

}  // namespace

TEST_CASE("intervals without a row or without counts do not change the week") {
    const UsualWeek whole = usual_week(intervals_of(four_weeks(whole_row)));
    double week = 0;
    for (int day = 0; day < 6; ++day)
        for (int hour = 8; hour < 18; ++hour) week += 10 + 2 * hour + 5 * day;
    CHECK(whole.whole);
    CHECK(whole.offered == Approx(week));
    CHECK((whole.missing_days == 0 && whole.missing_intervals == 0 && whole.missing_weeks.empty()));

    const UsualWeek gaps = usual_week(
        intervals_of(four_weeks([](int day, int hour, const std::string& row, const std::string& count) {
            if (day == 9 || (day == 15 && hour < 11)) return std::string();
            return row + ((7 * day + hour) % 6 == 0 ? "" : count) + "\n";
        })));
    CHECK(gaps.offered == Approx(week));
    CHECK((gaps.missing_days == 1 && gaps.missing_intervals == 3));
    REQUIRE(gaps.first_missing);
    CHECK((gaps.first_missing->day == 20458 + 9 && gaps.first_missing->minute == 0));

    const UsualWeek two = usual_week(
        intervals_of(four_weeks([](int day, int, const std::string& row, const std::string& count) {
            return day / 7 == 1 || day / 7 == 2 ? std::string() : row + count + "\n";
        })));
    CHECK(two.offered == Approx(week));
    CHECK((two.missing_days == 0 && two.missing_intervals == 0));
    REQUIRE(two.missing_weeks.size() == 1);
    CHECK((two.missing_weeks[0].from == 20465 && two.missing_weeks[0].to == 20478));
    CHECK(two.missing_weeks[0].weeks == 2);
}

TEST_CASE("rows of nobody are zeros, and a time that has a row now and then is empty without one") {
    const UsualWeek zeros = usual_week(
        intervals_of(four_weeks([](int day, int, const std::string& row, const std::string& count) {
            return row + (day < 14 ? count : "0") + "\n";
        })));
    const UsualWeek whole = usual_week(intervals_of(four_weeks(whole_row)));
    CHECK(zeros.offered == Approx(whole.offered / 2));
    const UsualWeek late =
        usual_week(intervals_of(four_weeks(whole_row) + "2026-01-14,23:00,8\n2026-01-18,9:00,4\n"));
    CHECK(late.offered == Approx(whole.offered + 8 / 4. + 4 / 3.));
    CHECK((late.missing_days == 0 && late.missing_intervals == 0));
    CHECK_FALSE(usual_week(intervals_of("date,offered\n2026-01-05,9\n2026-01-09,9\n")).whole);
}

TEST_CASE("where a table has no rows of nobody, an interval of few contacts without a row is empty") {
    constexpr int few[] = {0, 1, 2, 3, 1, 2, 4, 3};  // two in the mean
    std::string all = "date,interval,offered\n", some = all;
    for (int day = 0; day < 56; ++day)
        for (int hour = 8; hour < 20; ++hour) {
            const int count = hour == 12 ? 40 : few[(day / 7 + 3 * day + hour) % 8];
            const std::string row = date_text(20458 + day) + "," + std::to_string(hour) + ":00,";
            all += row + std::to_string(count) + "\n";
            if (count > 0 && !(day == 3 && hour == 12)) some += row + std::to_string(count) + "\n";
        }
    const UsualWeek whole = usual_week(intervals_of(all)), without = usual_week(intervals_of(some));
    CHECK_FALSE(whole.zeros_left_out);
    CHECK(without.zeros_left_out);
    CHECK(without.offered == Approx(whole.offered));
    CHECK(without.missing_intervals == 1);  // the one at noon, where forty come
    CHECK(offered_by_day(intervals_of(some)).size() == 55);
}

TEST_CASE("days that were not seen whole are left out of the days") {
    const std::vector<CycleCount> days = offered_by_day(
        intervals_of(four_weeks([](int day, int hour, const std::string& row, const std::string& count) {
            return day == 8 && hour < 10 ? std::string() : row + (day == 9 && hour == 12 ? "" : count) + "\n";
        })));
    CHECK(days.size() == 22);
}

TEST_CASE("a wait that may be an average or a total is refused, whatever it is called") {
    for (const char* name : {"wait (s)", "Waits", "wait time [min]", "queue_time"}) {
        CAPTURE(name);
        const Measured<IntervalTable> read =
            intervals_read(std::string("date,offered,") + name + "\n2026-01-05,10,30\n");
        REQUIRE(read.diagnostics.size() == 1);
        CHECK(read.diagnostics[0].code == "E0516");
        CHECK((read.diagnostics[0].place.line == 1 && read.diagnostics[0].place.column == 14));
        CHECK(read.diagnostics[0].hint == "name it 'average_wait (s)' or 'total_wait (s)'");
    }
}

TEST_CASE("a header that is wrong hides nothing else of the table") {
    const std::string text =
        render(intervals_read("date,offered,wait (s),asa (USD)\n2026-01-05,10,3,1\n2026-01-32,10,3,1\n")
                   .diagnostics);
    CAPTURE(text);
    CHECK(text.find("calls.csv:1:14: error E0516") != std::string::npos);
    CHECK(text.find("calls.csv:1:23: error E0514: 'USD' is not a unit of time") != std::string::npos);
    CHECK(text.find("calls.csv:3:1: error E0506") != std::string::npos);
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
          "  hint: say it in the header: 'average_wait (s)'\n");
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

TEST_CASE("a list of single contacts may begin and end in the middle of a day") {
    std::string text = "called at\n";
    for (const char* day : {"2026-01-05", "2026-01-06", "2026-01-07"})
        for (const char* time : {"08:10", "09:10", "10:10", "11:10"}) {
            const bool before = std::string_view(day) == "2026-01-05" && std::string_view(time) < "09:00";
            const bool after = std::string_view(day) == "2026-01-07" && std::string_view(time) > "10:00";
            if (!before && !after) text += day + std::string(" ") + time + "\n";
        }
    text.replace(0, 9, "timestamp");
    const IntervalTable table = intervals_of(text);
    CHECK(table.single_contacts == 9);
    // Of 48 half hours those from 08:00 to 09:00 on the first day, and those from 09:30 to 11:30 on the last.
    const auto seen = [&](double day) {
        return std::ranges::count(table.intervals, day, &MeasuredInterval::day);
    };
    CHECK(seen(20458) == 46);
    CHECK(seen(20459) == 48);
    CHECK(seen(20460) == 44);
}

TEST_CASE("rows that may be single contacts are told so") {
    CHECK(render(intervals_read("timestamp,answered\n2026-01-05 08:30,yes\n").diagnostics)
              .find("or, if each row is one contact, leave out 'answered'") != std::string::npos);
    CHECK(render(intervals_read("date,answered\n2026-01-05,3\n").diagnostics).find("one contact") ==
          std::string::npos);
}

TEST_CASE(
    "counts and times under names that are not known are asked for, and no row is taken for a contact") {
    const auto read = [](const std::string& text) { return read_intervals_text(text, "calls.csv"); };
    std::string counted = "Date,Interval,Answerable\n", timed = "Date,Bucket,Offered\n",
                single = "Date,Time,Agent\n";
    for (const std::string time : {"08:00", "08:30", "09:00", "09:30", "10:00"}) {
        counted += "2026-01-05," + time + ",12\n";
        timed += "2026-01-05," + time + ",12\n";
        single += "2026-01-05," + time.substr(0, 4) + "7,12\n";
    }
    const Measured<IntervalTable> no_count = read(counted);
    REQUIRE(no_count.diagnostics.size() == 1);
    CHECK(no_count.diagnostics[0].code == "E0502");
    CHECK(no_count.diagnostics[0].message ==
          "there is no column 'offered': each row looks like an interval with its count in 'Answerable'");
    const Measured<IntervalTable> no_time = read(timed);
    REQUIRE(no_time.diagnostics.size() == 1);
    CHECK(no_time.diagnostics[0].hint == "name it 'interval'");
    const Measured<IntervalTable> contacts = read(single);
    REQUIRE(contacts.table);
    CHECK(contacts.table->single_contacts == 5);
    for (const std::string name : {"Presented", "Total Calls", "NCH", "Chats", "Llamadas entrantes"})
        CHECK(read("Date,Half Hour Starting," + name + counted.substr(counted.find('\n'))).table);
}
