#include "tools/preflight/classes_told.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace morale;

TEST_CASE("a long wait of a class is told in hours as that of a team is") {
    const std::string table =
        table_of_classes({{.name = "calls", .wait = 11.64}, {.name = "mail", .wait = 31'434'190.5}});
    CAPTURE(table);
    CHECK(table.find("11.6 s") != std::string::npos);
    CHECK(table.find("8731.7 h") != std::string::npos);
    CHECK(table.find("31434190") == std::string::npos);
}
