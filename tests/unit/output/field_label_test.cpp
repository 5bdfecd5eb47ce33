// What people call a field, and how long values are shown.
#include "output/words/field_label.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace morale;

TEST_CASE("a long list is shown by its first numbers and their count, other values as they are") {
    CHECK(shortened_value("[1, 2, 3]") == "[1, 2, 3]");
    CHECK(shortened_value("a, b") == "a, b");
    std::string list = "[0";
    for (int i = 1; i < 300; ++i) list += ", " + std::to_string(i);
    CHECK(shortened_value(list + ']') == list + ']');
    CHECK(shortened_value(list + ", 300]") == "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, …] (301 numbers)");
}
