#include "engine/model/pools.hpp"

#include <catch2/catch.hpp>

#include "tests/support/full_and_part.hpp"

using namespace morale;
using morale::test::full_and_part;

TEST_CASE("teams with contracts of their own that answer the same at once are one pool") {
    Parameters p = full_and_part();
    CHECK(pools_of(p) == std::vector<std::vector<std::size_t>>{{0, 1}});
    p.classes[0].overflow.after_seconds = 30;
    CHECK(pools_of(p).empty());
    p = full_and_part();
    p.teams[1].contract = {};
    CHECK(pools_of(p).empty());
    CHECK(shared_lines_of(p) == std::vector<std::vector<std::size_t>>{{0, 1}});
    p = full_and_part();
    p.classes.push_back(p.classes[0]);
    p.classes[1].teams = {"part"};
    CHECK(pools_of(p).empty());
}

TEST_CASE("teams help each other late, by skill, and through a third one") {
    Parameters p = full_and_part();
    CHECK(teams_that_help(p) == shared_lines_of(p));
    CHECK_FALSE(help_beyond_a_line(p));
    p.classes[0].overflow.after_seconds = 30;
    CHECK(teams_that_help(p) == std::vector<std::vector<std::size_t>>{{0, 1}});
    CHECK(help_beyond_a_line(p));
    p = full_and_part();
    p.teams.push_back(Team{.name = "night", .agents = 5});
    p.teams.push_back(Team{.name = "alone", .agents = 5});
    p.classes.resize(3, p.classes[0]);
    p.classes[1].teams = {"part", "night"};
    p.classes[2].teams = {"alone"};
    CHECK(teams_that_help(p) == std::vector<std::vector<std::size_t>>{{0, 1, 2}});
    CHECK(help_beyond_a_line(p));
}
