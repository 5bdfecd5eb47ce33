#include "scenarios/load/weekly_table.hpp"

#include <catch2/catch.hpp>
#include <cmath>

using namespace morale;

namespace {

Measured<WeeklyTable> weeks_read(const std::string& text) {
    return read_weeks_text(text, "kpi.csv");
}

WeeklyTable weeks_of(const std::string& text) {
    Measured<WeeklyTable> found = weeks_read(text);
    INFO(render(found.diagnostics));
    REQUIRE(found.table);
    return *found.table;
}

}  // namespace

TEST_CASE("weeks have metrics as columns, in units of the header or the cell") {
    const WeeklyTable table = weeks_of(
        "week,service_level,Turnover (%/yr),asa_s,cost_total_usd_per_yr,headcount,comment\n"
        "2026-W02,82 %,40,0.5,2600000,52,x\n2026-W03,0.79,,0.7,2600000,51.5,\n");
    REQUIRE(table.metrics.size() == 5);
    CHECK(table.metrics[1]->name == "turnover");
    REQUIRE(table.weeks.size() == 2);
    CHECK(table.weeks[0].monday == 20458);
    CHECK(table.weeks[0].values[0] == .82);
    CHECK(table.weeks[0].values[1] == .40);
    CHECK(table.weeks[0].values[2] == .5);
    CHECK(table.weeks[0].values[3] == 2'600'000);
    CHECK(table.weeks[1].values[4] == 51.5);
    CHECK(table.weeks[1].values[0] == .79);
    CHECK(std::isnan(table.weeks[1].values[1]));
    REQUIRE(table.skipped.size() == 1);
    CHECK(table.skipped[0].what == "columns that are not used: comment");
}

TEST_CASE("every metric is understood by the name of its column in our own tables") {
    for (const Metric& metric : morale::metrics()) {
        CAPTURE(metric.name);
        const WeeklyTable table = weeks_of("week," + std::string(metric.name) + " (" +
                                           std::string(metric.unit) + ")\n2026-W02,0.25\n");
        REQUIRE(table.metrics.size() == 1);
        CHECK(table.metrics[0] == &metric);
        CHECK(table.weeks[0].values[0] == .25);
    }
}

TEST_CASE("a date means its week, in whatever order the rows are") {
    const WeeklyTable table = weeks_of("date;absence (%)\n14.01.2026;4,5\n05.01.2026;5\n");
    CHECK(table.weeks[0].monday == 20458);
    CHECK(table.weeks[1].monday == 20465);
    CHECK(table.weeks[1].values[0] == .045);
    CHECK(weeks_of("week,absence\n2026-W01,0.1\n").weeks[0].monday == 20451);
    CHECK(weeks_of("week,absence\n2020-W53,0.1\n").weeks[0].monday == 18624);
    for (const std::string cell : {"KW 1/2026", "KW01 2026", "W1 2026", "2026W01", "2026 KW 01"})
        CHECK(weeks_of("KW,absence\n" + cell + ",0.1\n").weeks[0].monday == 20451);
    CHECK(weeks_read("KW,absence\n1/2026,0.1\n").diagnostics.at(0).code == "E0506");  // week or month
    CHECK(weeks_read("week,absence\n2026-W54,0.1\n").diagnostics.at(0).code == "E0506");
}

TEST_CASE("mistakes of a table of weeks are told all at once, to the caret") {
    CHECK(render(weeks_read(
                     "week,asa,service_level\n2026-W02,20,82\n2026-W04,20 s,81 %\n2026-W04,20 min,x\nsoon,,\n"
                     "2026-W08,20 USD,80 %\n")
                     .diagnostics) ==
          "kpi.csv:2:10: error E0514: '20' has no unit, and 'asa' needs one\n"
          "    2026-W02,20,82\n"
          "             ^~\n"
          "  hint: say it in the header: 'asa (s)'\n"
          "kpi.csv:2:13: error E0514: '82' is too large for a share\n"
          "    2026-W02,20,82\n"
          "                ^~\n"
          "  hint: did you mean per cent? Name the column 'service_level (%)'\n"
          "kpi.csv:3:1: error E0513: the week of 2026-01-12 is missing\n"
          "    2026-W04,20 s,81 %\n"
          "    ^~~~~~~~\n"
          "  hint: write a row for each week, with empty cells for what is not known\n"
          "kpi.csv:4:1: error E0512: the week of 2026-01-19 is in line 3 already\n"
          "    2026-W04,20 min,x\n"
          "    ^~~~~~~~\n"
          "  hint: delete one of them\n"
          "kpi.csv:4:17: error E0505: 'x' is not a number\n"
          "    2026-W04,20 min,x\n"
          "                    ^\n"
          "kpi.csv:5:1: error E0506: 'soon' is not a week\n"
          "    soon,,\n"
          "    ^~~~\n"
          "  hint: write 2026-W05, or a date of the week\n"
          "kpi.csv:6:1: error E0513: the weeks from 2026-01-26 to 2026-02-09 are missing\n"
          "    2026-W08,20 USD,80 %\n"
          "    ^~~~~~~~\n"
          "  hint: write a row for each week, with empty cells for what is not known\n"
          "kpi.csv:6:10: error E0514: 'USD' is not a unit of 'asa'\n"
          "    2026-W08,20 USD,80 %\n"
          "             ^~~~~~\n"
          "  hint: its unit is s\n");
}

TEST_CASE("a name that is nearly a metric is a mistake, others are not used") {
    CHECK(render(weeks_read("week,servicelevel,asa (s)\n2026-W02,0.8,20\n").diagnostics) ==
          "kpi.csv:1:6: error E0402: there is no metric 'servicelevel'\n"
          "    week,servicelevel,asa (s)\n"
          "         ^~~~~~~~~~~~\n"
          "  hint: did you mean 'service_level'?\n");
    CHECK(render(weeks_read("week,weather\n2026-W02,3\n").diagnostics) ==
          "kpi.csv: error E0502: no column is a metric\n"
          "  hint: 'morale list metrics' names them\n");
    CHECK(render(weeks_read("week,asa (USD)\n2026-W02,3\n").diagnostics) ==
          "kpi.csv:1:6: error E0514: 'USD' is not a unit of 'asa'\n"
          "    week,asa (USD)\n"
          "         ^~~~~~~~~\n"
          "  hint: write 'asa (s)'\n");
}

TEST_CASE("a fault of a header is told once, beside what else is wrong") {
    CHECK(render(weeks_read("week,aht,absence\n2026-W02,300,5.6\n2026-W03,310,5.7\n2026-W05,290,4.9\n")
                     .diagnostics) ==
          "kpi.csv:2:10: error E0514: '300' has no unit, and 'aht' needs one (also in lines 3 and 4)\n"
          "    2026-W02,300,5.6\n"
          "             ^~~\n"
          "  hint: say it in the header: 'aht (s)'\n"
          "kpi.csv:2:14: error E0514: '5.6' is too large for a share (also in lines 3 and 4)\n"
          "    2026-W02,300,5.6\n"
          "                 ^~~\n"
          "  hint: did you mean per cent? Name the column 'absence (%)'\n"
          "kpi.csv:4:1: error E0513: the week of 2026-01-19 is missing\n"
          "    2026-W05,290,4.9\n"
          "    ^~~~~~~~\n"
          "  hint: write a row for each week, with empty cells for what is not known\n");
    CHECK(render(weeks_read("week,aht (USD)\n2026-W02,300\n2026-W04,290\n").diagnostics) ==
          "kpi.csv:1:6: error E0514: 'USD' is not a unit of 'aht'\n"
          "    week,aht (USD)\n"
          "         ^~~~~~~~~\n"
          "  hint: write 'aht (s)'\n"
          "kpi.csv:3:1: error E0513: the week of 2026-01-12 is missing\n"
          "    2026-W04,290\n"
          "    ^~~~~~~~\n"
          "  hint: write a row for each week, with empty cells for what is not known\n");
    std::string text = "week,absence\n";
    for (const char* year : {"26", "27", "28", "29", "30", "31", "32"})
        text += "KW 5/" + std::string(year) + ",4 %\n";
    const Measured<WeeklyTable> read = weeks_read(text);
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(read.diagnostics[0].message == "'KW 5/26' is not a week (also in lines 3, 4, 5, 6 and 2 more)");
}

TEST_CASE("durations may be minutes and seconds, or hours, minutes and seconds") {
    const WeeklyTable table =
        weeks_of("week,aht,asa (min),absence\n2026-W02,5:00,0:30,4 %\n2026-W03,0:05:10,0.5,0.05\n");
    CHECK((table.weeks[0].values[0] == 300 && table.weeks[1].values[0] == 310));
    CHECK((table.weeks[0].values[1] == 30 && table.weeks[1].values[1] == 30));
    CHECK(weeks_read("week,absence\n2026-W02,0:30\n").diagnostics.at(0).code == "E0514");
}

TEST_CASE("turnover is in per cent of a time, and the header may tell which") {
    const WeeklyTable table =
        weeks_of("week,turnover (%/yr)\n2026-W02,30 %\n2026-W03,30 %/yr\n2026-W04,30\n2026-W05,0.3 /yr\n");
    for (const MeasuredWeek& week : table.weeks) CHECK(week.values[0] == Approx(.3));
    CHECK(weeks_of("week,turnover (%/month)\n2026-W02,2 %\n").weeks[0].values[0] == Approx(.24));
    CHECK(render(weeks_read("week,turnover\n2026-W02,30 %\n2026-W03,31 %\n").diagnostics) ==
          "kpi.csv:2:10: error E0514: '%' is not a unit of 'turnover' (also in line 3)\n"
          "    2026-W02,30 %\n"
          "             ^~~~\n"
          "  hint: say of what time: '30 %/yr', or name the column 'turnover (%/yr)'\n");
    CHECK(weeks_read("week,turnover (USD)\n2026-W02,3\n").diagnostics.at(0).hint ==
          "write 'turnover (%/yr)'");
    CHECK(weeks_read("week,turnover\n2026-W02,3\n").diagnostics.at(0).hint ==
          "say it in the header: 'turnover (%/yr)'");
}

TEST_CASE("a figure that no centre shows is refused, where it is") {
    CHECK(render(weeks_read("week,turnover (1/yr)\n2026-W02,30\n2026-W03,30\n").diagnostics) ==
          "kpi.csv:1:6: error E0405: 'turnover (1/yr)' has a mean of 3000 %/yr, which cannot be measured\n"
          "    week,turnover (1/yr)\n"
          "         ^~~~~~~~~~~~~~~\n"
          "  hint: turnover lies above 0 %/yr and below 500 %/yr; did you mean 'turnover (%/yr)'?\n");
    CHECK(render(weeks_read("week,absence (%),aht (s)\n2026-W02,140,300\n2026-W03,-2,-300\n").diagnostics) ==
          "kpi.csv:2:10: error E0405: '140' cannot be measured (also in line 3)\n"
          "    2026-W02,140,300\n"
          "             ^~~\n"
          "  hint: absence lies between 0 % and 100 %\n"
          "kpi.csv:3:13: error E0405: '-300' cannot be measured\n"
          "    2026-W03,-2,-300\n"
          "                ^~~~\n"
          "  hint: aht is at least 0 s\n");
    // Two of ten who quit in one week are 1,000 % a year, and a week without a leaver is one.
    CHECK(
        weeks_of("week,turnover (%/yr)\n2026-W02,1040\n2026-W03,0\n2026-W04,0\n2026-W05,0\n").weeks.size() ==
        4);
}
