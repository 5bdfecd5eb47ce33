#include "engine/model/pools.hpp"

#include <catch2/catch.hpp>

using namespace morale;

namespace {

/// Full-timers and part-timers who share one class of calls.
Parameters full_and_part() {
    Parameters p;
    p.teams = {Team{.name = "full", .agents = 30}, Team{.name = "part", .agents = 20}};
    p.teams[1].contract = {.shift_hours = 4, .earliest_start = 10};
    p.classes.resize(1);
    p.classes[0].name = "calls";
    p.classes[0].teams = {"full", "part"};
    return p;
}

}  // namespace

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
