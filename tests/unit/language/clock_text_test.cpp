// Times of day and spans as clocks write them.
#include "engine/language/clock_text.hpp"

#include <catch2/catch.hpp>

using namespace morale;

TEST_CASE("a clock has two digits behind the colon and a time of day has two before it") {
    CHECK(clock_text(8, 30) == "8:30");
    CHECK(clock_text(4, 5) == "4:05");
    CHECK(clock_text(75, 0) == "75:00");
    CHECK(time_of_day(0) == "00:00");
    CHECK(time_of_day(8 * 60 + 30) == "08:30");
    CHECK(time_of_day(24 * 60) == "24:00");
    CHECK(time_of_day_to_second(36'309) == "10:05:09");
}
