// Dates as programs count them, in tables whose author has to be told.
#include "scenarios/load/date_numbers.hpp"

#include <catch2/catch.hpp>

#include "scenarios/load/interval_table.hpp"

using namespace morale;

TEST_CASE("numbers in place of dates are told as the dates that they may be") {
    CHECK(hint_of_no_date("45663").starts_with("if it is a day number of a spreadsheet, it is 2025-01-06: "));
    CHECK(hint_of_no_date("45663.3541666")
              .starts_with("if it is a day number of a spreadsheet, it is 2025-01-06"));
    CHECK(hint_of_no_date("1736152200")
              .starts_with("if it counts seconds since 1970, it is 2025-01-06 08:30 in universal time: "));
    CHECK(hint_of_no_date("1736152200123")
              .starts_with("if it counts milliseconds since 1970, it is 2025-01-06 08:30 in universal time"));
    for (const char* other :
         {"", "soon", "7", "45663a", "99999", "17361522001234", "-45663", "1736152200000000"})
        CHECK(hint_of_no_date(other) == "write year-month-day: 2026-01-05");
}

TEST_CASE("a column of day numbers is one mistake, with the date of its first cell") {
    const auto read = read_intervals_text("date,offered\n45663,9\n45664,9\n45665,9\n", "calls.csv");
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(read.diagnostics[0].message == "'45663' is not a date (also in lines 3 and 4)");
    CHECK(read.diagnostics[0].hint.find("2025-01-06") != std::string::npos);
}
