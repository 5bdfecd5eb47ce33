#include "engine/study/sensitivity_design.hpp"

#include <catch2/catch.hpp>
#include <vector>

using namespace morale;

TEST_CASE("a design takes no more runs than it may, and every part is large enough to say something") {
    const std::vector<std::size_t> one = {1}, few = {2, 1, 1},
                                   many = {21, 17, 14, 13, 12, 11, 9, 8, 7, 6, 5, 4, 3};
    for (const auto& groups : {one, few, many})
        for (const int turns : {0, 3}) {
            const int fewest = fewest_runs_of_sensitivity(groups, turns);
            CHECK_FALSE(sensitivity_design(fewest - 10, groups, turns));
            for (const int runs : {fewest, fewest + 500, 5000, 100'000}) {
                const auto d = sensitivity_design(runs, groups, turns);
                CAPTURE(groups.size(), turns, runs);
                REQUIRE(d);
                CHECK(runs_of(*d, groups) <= runs);
                CHECK(d->paths >= 2);
                CHECK(d->rows >= 16);
                CHECK(d->ends >= 4);
                CHECK((turns == 0 || d->turn_replications >= 4));
            }
        }
}

TEST_CASE("groups move first only where assumptions are too many to be moved alone") {
    const std::vector<std::size_t> many(20, 10);
    const auto little = sensitivity_design(1500, many, 0), much = sensitivity_design(20'000, many, 0);
    REQUIRE(little);
    REQUIRE(much);
    CHECK(little->group_paths >= 2);
    CHECK(little->screened < 200);
    CHECK(little->screened >= 10);  // the largest group has room
    CHECK(much->group_paths == 0);
    CHECK(much->screened == 200);
    CHECK(much->analysed == 8);
    CHECK_FALSE(sensitivity_design(1000, {}, 0));
}
