#include "tools/cli/result_place.hpp"

#include <catch2/catch.hpp>

using namespace morale;

TEST_CASE("a scenario is named by its file, and by more of its path when that is needed") {
    CHECK(name_of_scenario("/home/north/desk.yaml", 0) == "desk");
    CHECK(name_of_scenario("/home/north/desk.yaml", 1) == "north-desk");
    CHECK(name_of_scenario("/home/north/desk.yaml", 2) == "home-north-desk");
    CHECK(name_of_scenario("/home/north/desk.yaml", 3) == "home-north-desk-2");
    CHECK(name_of_scenario("/home/north/desk.yaml", 4) == "home-north-desk-3");
}

TEST_CASE("a file that is called scenario.yaml is named by its folder") {
    CHECK(name_of_scenario("/home/north/scenario.yaml", 0) == "north");
    CHECK(name_of_scenario("/home/north/scenario.yaml", 1) == "home-north");
    CHECK(name_of_scenario("/scenario.yaml", 0) == "scenario");
    CHECK(name_of_scenario("/home/north/..yaml", 0) == "north");
    CHECK(name_of_scenario("/..yaml", 0) == "scenario");
}

TEST_CASE("an item of the library is named as it is there") {
    CHECK(name_of_scenario("library/queues/erlang-c-4-servers.yaml", 0) == "erlang-c-4-servers");
    CHECK(name_of_scenario("library/queues/erlang-c-4-servers.yaml", 1) == "queues-erlang-c-4-servers");
}
