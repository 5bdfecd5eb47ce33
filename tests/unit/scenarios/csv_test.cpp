#include "scenarios/load/csv.hpp"

#include <catch2/catch.hpp>

#include "scenarios/load/csv_dates.hpp"
#include "scenarios/load/csv_values.hpp"
#include "scenarios/load/day_clock.hpp"
#include "scenarios/load/interval_table.hpp"
#include "scenarios/load/measured.hpp"
#include "scenarios/load/schedule_table.hpp"

using namespace morale;

namespace {

double number(std::string_view cell, CsvNumbers numbers) {
    const Result<double> result = csv_number(cell, numbers);
    CAPTURE(cell);
    REQUIRE_FALSE(fault(result));
    return std::get<double>(result);
}

CsvNumbers numbers_of(const std::string& text) {
    return recognised_numbers(parse_csv(text, "f.csv"));
}

CsvDates dates_of(const std::string& text) {
    const CsvTable table = parse_csv("day\n" + text, "f.csv");
    return recognised_dates(table, std::array{std::size_t{0}});
}

}  // namespace

TEST_CASE("a table is names and cells, whatever separates them") {
    const char separator = GENERATE(',', ';', '\t');
    std::string text = "a|b c| \"d\"\r\n1| 2 |\"3|3\"\r\n\r\n||\r\n\"say \"\"so\"\"\"||4";
    std::ranges::replace(text, '|', separator);
    const CsvTable table = parse_csv(text, "f.csv");
    CHECK(table.separator == separator);
    REQUIRE(table.columns() == 3);
    CHECK((table.name(0) == "a" && table.name(1) == "b c" && table.name(2) == "d"));
    REQUIRE(table.rows() == 2);
    CHECK(table.cell(0, 1) == "2");
    CHECK(table.cell(0, 2) == std::string("3") + separator + "3");
    CHECK(table.cell(1, 0) == "say \"\"so\"\"");
    CHECK(table.cell(1, 1).empty());
    CHECK(table.cell(1, 2) == "4");
    CHECK(table.lines == std::vector{2, 5});
    CHECK(table.empty_lines == 2);
    CHECK(column_named(table, "b c") == 1);
    CHECK(column_named(table, "e") == 3);
}

TEST_CASE("a line before the names may say the separator, and a mark of byte order is no part of a name") {
    std::vector<Diagnostic> wrong;
    const auto table = read_csv_text("\xef\xbb\xbfsep=;\na,b;c\n1;2\n", "f.csv", wrong);
    REQUIRE(table);
    CHECK(table->name(0) == "a,b");
    CHECK(table->lines == std::vector{3});
    CHECK_FALSE(read_csv_text("a,b\n1,K\xfcndigung\n", "f.csv", wrong));
    CHECK(render(wrong) ==
          "f.csv:2:4: error E0003: the byte 0xfc is not UTF-8 text\n"
          "    1,K?ndigung\n"
          "       ^\n"
          "  hint: the table was saved in Windows-1252 or Latin-1, as spreadsheets do: save it as \"CSV "
          "UTF-8\", or type "
          "iconv -f WINDOWS-1252 -t UTF-8 f.csv > utf8.csv\n");
    for (const char* odd : {"", "\n", "\"", "a\n\"", ",", "a,b\n1", "sep=;", "sep=;\n"})
        parse_csv(odd, "f.csv");
}

TEST_CASE("a quoted cell may run over lines, and places count from the top") {
    const CsvTable table = parse_csv("a,b\n\"one\ntwo\",x\ny,ä z\n", "f.csv");
    CHECK(table.lines == std::vector{2, 4});
    const Place place = table.place(1, 1);
    CHECK((place.line == 4 && place.column == 3 && place.length == 3));
    CHECK(table.source(place) == "y,ä z");
    CHECK(table.place_of_name(1).column == 3);
}

TEST_CASE("what a comma in a number means is told by the table") {
    const CsvNumbers comma = numbers_of("a;b\n1;3,5\n");
    CHECK((comma.decimal_comma && comma.sure));
    CHECK(number("3,5", comma) == 3.5);
    CHECK(number("-1.234,5", comma) == -1234.5);
    CHECK(number("1.234", comma) == 1234);
    const CsvNumbers point = numbers_of("a,b\n\"1,234.5\",7\n");
    CHECK((!point.decimal_comma && point.sure));
    CHECK(number("1,234,567.25", point) == 1234567.25);
    CHECK(number("0.125", point) == .125);
    CHECK(number("+12", point) == 12);
    CHECK(numbers_of("a;b\n1;1.234.567\n").decimal_comma);
    CHECK(numbers_of("a;b\n1;82,5 %\n").sure);
    const CsvNumbers dotted = numbers_of("day,b\n05.01.2026,3.5\n");  // a date is no number
    CHECK((!dotted.decimal_comma && dotted.sure));
    for (const char* bad : {"", "x", "1,2,3.5", "1..2", "12,34.5", "1e400", "--1", "1,"}) {
        CAPTURE(bad);
        CHECK(fault(csv_number(bad, point)));
    }
}

TEST_CASE("a number with two meanings is refused unless another one shows which") {
    const CsvNumbers unsure = numbers_of("a;b\n1;1,234\n");
    CHECK_FALSE(unsure.sure);
    const Result<double> result = csv_number("1,234", unsure);
    REQUIRE(fault(result));
    CHECK(fault(result)->hint.starts_with("it may mean 1234 or 1.234, "));
    CHECK(number("1234", unsure) == 1234);
    CHECK(number("1,234", numbers_of("a;b\n1,25;1,234\n")) == 1.234);
}

TEST_CASE("the order of dates is that in which all of them can be read") {
    CHECK(dates_of("2026-01-05\n").order == DateOrder::YearMonthDay);
    CHECK(dates_of("5.1.2026\n").order == DateOrder::DayMonthYear);
    CHECK(dates_of("05/01/2026\n31/01/2026\n").order == DateOrder::DayMonthYear);
    CHECK(dates_of("05/01/2026\n01/31/2026\n").order == DateOrder::MonthDayYear);
    CHECK_FALSE(dates_of("05/01/2026\n").sure);
    CHECK(dates_of("31/01/2026\n").sure);
    const auto day = [](std::string_view cell, DateOrder order) {
        const Result<CsvMoment> moment = csv_moment(cell, {order, true});
        return fault(moment) ? -1 : std::get<CsvMoment>(moment).day;
    };
    CHECK(day("2026-01-05", DateOrder::YearMonthDay) == 20458);
    CHECK(day("5.1.2026", DateOrder::DayMonthYear) == 20458);
    CHECK(day("1/5/2026", DateOrder::MonthDayYear) == 20458);
    CHECK(day("2026-01-05", DateOrder::DayMonthYear) == -1);
    for (const char* bad : {"2026-02-30", "2026-13-01", "2026-1-5x", "26-01-05", "5.1.26", "", "soon"}) {
        CAPTURE(bad);
        CHECK(day(bad, DateOrder::YearMonthDay) == -1);
    }
}

TEST_CASE("times of day stand behind a date or alone, waits may be clocks") {
    const Result<CsvMoment> moment = csv_moment("2026-01-05T08:30:00", {});
    REQUIRE_FALSE(fault(moment));
    CHECK(std::get<CsvMoment>(moment).minute == 510);
    CHECK(std::get<CsvMoment>(csv_moment("2026-01-05 8:30", {})).minute == 510);
    CHECK(std::get<int>(csv_minute("08:30-09:00")) == 510);
    CHECK(std::get<int>(csv_minute("8:30 - 9:00")) == 510);
    CHECK(fault(csv_minute("24:00")));
    CHECK(fault(csv_minute("8.3")));
    CHECK(csv_clock_seconds("0:44") == 44);
    CHECK(csv_clock_seconds("1:02:03") == 3723);
    CHECK_FALSE(csv_clock_seconds("44"));
    CHECK_FALSE(csv_clock_seconds("0:75"));
}

TEST_CASE("a header says a name and perhaps a unit") {
    const auto says = [](std::string_view text) {
        const HeaderName name = header_name(text);
        return name.name + "|" + name.unit;
    };
    CHECK(says("Mean Wait (s)") == "mean_wait|s");
    CHECK(says("mean-wait [min]") == "mean_wait|min");
    CHECK(says("absence %") == "absence|%");
    CHECK(says("turnover %/yr") == "turnover|%/yr");
    CHECK(says("turnover_per_yr") == "turnover|1/yr");
    CHECK(says("cost_total_usd_per_yr") == "cost_total|USD/yr");
    CHECK(says("asa_s") == "asa|s");
    CHECK(says("hired") == "hired|");
    CHECK(words_of(CsvStyle{';', {true, true}, {DateOrder::DayMonthYear, false}}) ==
          "columns between ';', decimal commas, dates day.month.year (none of them shows which is the day)");
}

TEST_CASE("titles above the names of the columns are left out and counted") {
    const CsvTable report = parse_csv(
        "Queue performance\r\n\"Period, in "
        "weeks\";;\r\n\r\nDate;Interval;Presented\r\n2026-01-05;08:00;12\r\n",
        "f.csv");
    CHECK(report.title_lines == 3);
    CHECK(report.separator == ';');
    REQUIRE(report.columns() == 3);
    CHECK(report.name(2) == "Presented");
    REQUIRE(report.rows() == 1);
    CHECK(report.place(0, 2).line == 5);
    CHECK(parse_csv("start\n2026-01-05 08:00\n2026-01-05 08:01\n", "f.csv").title_lines == 0);
    CHECK(parse_csv("date|offered\n2026-01-05|3\n", "f.csv").separator == '|');
    const Measured<IntervalTable> read =
        read_intervals_text("Volumes of 2026\n\ndate,offered\n2026-01-05,3\n2026-01-06,4\n", "calls.csv");
    REQUIRE(read.table);
    REQUIRE(!read.table->skipped.empty());
    CHECK(read.table->skipped.front().what == "lines above the names of columns");
    CHECK(read.table->skipped.front().count == 2);
    const Measured<ScheduleTable> schedule = read_schedule_text(
        "Plan of March\n\nweekday,interval,agents\nmon,08:00,3\nmon,08:30,4\n", "schedule.csv");
    REQUIRE(schedule.table);
    REQUIRE(!schedule.table->skipped.empty());
    CHECK(schedule.table->skipped.front().what == "lines above the names of columns");
}
