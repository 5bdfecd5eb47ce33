#include "engine/stats/sobol_points.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>

using namespace morale;

TEST_CASE("Sobol points begin as published, without the origin") {
    // Joe and Kuo (2008), the first points of their sequence in two dimensions after (0, 0).
    const std::vector<std::vector<double>> first = {{.5, .5},     {.75, .25},   {.25, .75},  {.375, .375},
                                                    {.875, .875}, {.625, .125}, {.125, .625}};
    CHECK(sobol_points(2, 7) == first);
}

TEST_CASE("Sobol points and the origin have one point in each part of an axis, in every dimension") {
    constexpr int dimensions = 9, parts = 64;
    const auto points = sobol_points(dimensions, parts - 1);
    for (std::size_t d = 0; d < dimensions; ++d) {
        CAPTURE(d);
        std::array<int, parts> seen{1};  // the origin
        for (const auto& point : points) {
            REQUIRE(point[d] >= 0);
            REQUIRE(point[d] < 1);
            ++seen[static_cast<std::size_t>(point[d] * parts)];
        }
        CHECK(std::ranges::all_of(seen, [](int n) { return n == 1; }));
    }
}
