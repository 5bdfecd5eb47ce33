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
