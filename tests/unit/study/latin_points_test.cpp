#include "engine/study/latin_points.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace morale;

TEST_CASE("a Latin hypercube has one point in each slice of every dimension") {
    constexpr int dimensions = 5, count = 37;
    for (const std::uint64_t seed : {1u, 2u, 99u}) {
        CAPTURE(seed);
        const auto points = latin_points(dimensions, count, Seed{seed});
        REQUIRE(points.size() == count);
        for (std::size_t d = 0; d < dimensions; ++d) {
            std::vector<int> seen(count);
            for (const auto& point : points) {
                REQUIRE(point[d] >= 0);
                REQUIRE(point[d] < 1);
                ++seen[static_cast<std::size_t>(point[d] * count)];
            }
            CHECK(std::ranges::all_of(seen, [](int n) { return n == 1; }));
        }
    }
}

TEST_CASE("a dimension of a Latin hypercube does not depend on those behind it, and does on the seed") {
    const auto two = latin_points(2, 10, Seed{7}), three = latin_points(3, 10, Seed{7});
    for (std::size_t i = 0; i < 10; ++i) {
        CHECK(two[i][0] == three[i][0]);
        CHECK(two[i][1] == three[i][1]);
    }
    CHECK(latin_points(2, 10, Seed{8}) != two);
    CHECK(two[0][0] != two[0][1]);  // dimensions have draws of their own
}
