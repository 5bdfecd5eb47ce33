// Tables with a row for each contact, and how long tables of half a million rows take.
#include <catch2/catch.hpp>
#include <cstdio>
#include <ctime>
#include <string>

#include "scenarios/load/interval_sums.hpp"
#include "scenarios/load/interval_table.hpp"
#include "scenarios/load/spell_table.hpp"

using namespace morale;

namespace {

Measured<IntervalTable> stamps_read(const std::string& text) {
    return read_intervals_text(text, "calls.csv");
}

template <class Row>
std::string table_of(const std::string& head, int rows, Row row) {
    std::string text = head;
    char line[80];
    for (int i = 0; i < rows; ++i) text.append(line, static_cast<std::size_t>(row(line, sizeof line, i)));
    return text;
}

/// Processor time that it takes, in s.
template <class What>
double seconds_of(What what) {
    const std::clock_t before = std::clock();
    what();
    return static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
}

}  // namespace

TEST_CASE("single contacts are counted by half hour, with none where a day has none") {
    const auto found = stamps_read(
        "time stamp;agent\n2026-01-05 08:01:12;7\n2026-01-05 08:29;8\n2026-01-05 08:30;8\n2026-01-07 "
        "23:59:59;1\n");
    REQUIRE(found.table);
    CHECK(found.table->single_contacts == 4);
    CHECK(found.table->minutes == 30);
    REQUIRE(found.table->intervals.size() == 2 * 48);  // the sixth is not in the table
    const auto offered = [&](std::size_t i) { return found.table->intervals[i].offered; };
    CHECK(offered(15) == 0);
    CHECK(offered(16) == 2);
    CHECK(offered(17) == 1);
    CHECK(offered(95) == 1);
    CHECK(found.table->intervals[95].minute == 23 * 60 + 30);
}

TEST_CASE("the time of a single contact may be in a column of its own") {
    const auto found = stamps_read("date,time\n5.1.2026,8:01\n5.1.2026,8:31\n");
    REQUIRE(found.table);
    CHECK(found.table->intervals[16].offered == 1);
    CHECK(found.table->intervals[17].offered == 1);
}

TEST_CASE("what is wrong with single contacts is told with row and column, up to twenty at once") {
    std::string text = "timestamp\n2026-01-05 08:00\n2026-01-05\n2026-13-05 08:00\n";
    const auto few = stamps_read(text);
    REQUIRE(few.diagnostics.size() == 2);
    CHECK(render(few.diagnostics[0]).find("calls.csv:3:1: error E0506: '2026-01-05' has no time of day") ==
          0);
    CHECK(few.diagnostics[1].place.line == 4);
    for (int i = 0; i < 30; ++i) text += "noon" + std::string(static_cast<std::size_t>(i + 1), 'x') + "\n";
    const auto many = stamps_read(text);
    CHECK(many.diagnostics.size() == most_mistakes);
    CHECK(many.further > 0);
    CHECK(stamps_read("date\n2026-01-05\n").diagnostics.at(0).code == "E0502");
}

TEST_CASE("half a million rows are read in less than two seconds of a processor") {
    constexpr int rows = 500'000;
    const std::string stamps = table_of("timestamp\n", rows, [](char* line, std::size_t size, int i) {
        return std::snprintf(line, size, "2026-%02d-%02d %02d:%02d:%02d\n", 1 + i / 50'000,
                             1 + i / 2'000 % 25, 8 + i / 200 % 10, i / 4 % 50, i % 60);
    });
    CHECK(seconds_of([&] { CHECK(stamps_read(stamps).table->single_contacts == rows); }) < 2);
    const std::string intervals =
        table_of("date,interval,offered,answered\n", rows, [](char* line, std::size_t size, int i) {
            const int day = i / 48;
            return std::snprintf(line, size, "%d-%02d-%02d,%02d:%02d,%d,%d\n", 1980 + day / 336,
                                 1 + day / 28 % 12, 1 + day % 28, i / 2 % 24, 30 * (i % 2), 9 + i % 7,
                                 8 + i % 7);
        });
    CHECK(seconds_of([&] { CHECK(stamps_read(intervals).table->intervals.size() == rows); }) < 2);
    const std::string spells =
        table_of("hired,left,reason,id\n", rows, [](char* line, std::size_t size, int i) {
            return std::snprintf(line, size, "20%02d-%02d-%02d,2025-%02d-%02d,quit,a%d\n", 10 + i % 14,
                                 1 + i % 12, 1 + i % 28, 1 + i % 12, 1 + i % 28, i);
        });
    CHECK(seconds_of([&] { CHECK(read_spells_text(spells, "leavers.csv").table); }) < 2);
}
