// Items and counts in a sentence.
#include "engine/language/listed.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <cstdint>
#include <string>

using namespace morale;

TEST_CASE("items are listed as people do") {
    const std::array<std::string, 3> items = {"a", "b", "c"};
    CHECK(listed({}) == "");
    CHECK(listed(std::span(items).first(1)) == "a");
    CHECK(listed(std::span(items).first(2), "or") == "a or b");
    CHECK(listed(items) == "a, b and c");
}

TEST_CASE("one has the noun as it is and any other count its plural") {
    CHECK(counted(1, "day") == "1 day");
    CHECK(counted(std::size_t{0}, "day") == "0 days");
    CHECK(counted(0.5, "day") == "0.5 days");
    CHECK(counted(2, "person", "people") == "2 people");
    CHECK(counted(1., "person", "people") == "1 person");
    CHECK(counted(std::int64_t{1'234'567'890'123}, "row") == "1234567890123 rows");
    CHECK(noun(3, "policy", "policies") == "policies");
}
