#include "engine/stats/sobol_points.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <set>
#include <utility>

using namespace morale;

TEST_CASE("the first points of Sobol's sequence are those of the tables of Joe and Kuo") {
    // The file new-joe-kuo-6.21201 gives, from the second point on, .5 .5 .5, .75 .25 .25, .25 .75 .75 and
    // on.
    const std::vector<std::vector<double>> expected = {
        {0, 0, 0},          {.5, .5, .5},       {.75, .25, .25},    {.25, .75, .75},
        {.375, .375, .625}, {.875, .875, .125}, {.625, .125, .875}, {.125, .625, .375}};
    const std::vector<std::uint64_t> none(3, 0);
    const auto points = sobol_points(expected.size(), none);
    REQUIRE(points.size() == expected.size());
    for (std::size_t n = 0; n < points.size(); ++n)
        for (std::size_t d = 0; d < 3; ++d) CHECK(points[n][d] == Approx(expected[n][d]).margin(1e-15));
}

TEST_CASE("the first 2^k points have one in each of 2^k equal boxes, whatever the shift") {
    const std::vector<std::uint64_t> shift = {0x9e3779b97f4a7c15, 0xc2b2ae3d27d4eb4f, 0x165667b19e3779f9};
    for (const auto& by : {std::vector<std::uint64_t>(3, 0), shift}) {
        const auto points = sobol_points(64, by);
        // Slices of one dimension, and boxes of the first two in every shape.
        for (std::size_t d = 0; d < 3; ++d) {
            std::set<int> slices;
            for (const auto& point : points) slices.insert(static_cast<int>(point[d] * 64));
            CHECK(slices.size() == 64);
        }
        for (int across = 1; across <= 64; across *= 2) {
            std::set<std::pair<int, int>> boxes;
            for (const auto& point : points)
                boxes.emplace(static_cast<int>(point[0] * across),
                              static_cast<int>(point[1] * (64 / across)));
            CHECK(boxes.size() == 64);
        }
    }
}

TEST_CASE("coordinates lie strictly inside, in hundreds of dimensions, and a shift moves them") {
    std::vector<std::uint64_t> shift(600);
    for (std::size_t d = 0; d < shift.size(); ++d) shift[d] = ~std::uint64_t{0} / (d + 1);
    const auto points = sobol_points(32, shift);
    for (const auto& point : points) {
        REQUIRE(point.size() == 600);
        for (const double x : point) {
            CHECK(x > 0);
            CHECK(x < 1);
        }
    }
    CHECK(points[0][0] > .999);
    CHECK(sobol_points(1, std::vector<std::uint64_t>(most_sobol_dimensions, 1)).size() == 1);
    CHECK(sobol_points(1, std::vector<std::uint64_t>(most_sobol_dimensions + 1, 1)).empty());
    CHECK(sobol_points(1, {}).empty());
}

TEST_CASE("a smooth mean is nearer the truth than by independent points") {
    // The mean of prod (1 + (x_d - 1/2) / 2) over eight dimensions is 1, its SD sqrt((1 + 1/48)^8 - 1).
    const auto points = sobol_points(1024, std::vector<std::uint64_t>(8, 0x5851f42d4c957f2d));
    double mean = 0;
    for (const auto& point : points) {
        double product = 1;
        for (const double x : point) product *= 1 + (x - .5) / 2;
        mean += product / 1024;
    }
    const double independent = std::sqrt((std::pow(1 + 1. / 48, 8) - 1) / 1024);
    CHECK(std::abs(mean - 1) < independent / 5);
}

TEST_CASE("pairs are two even sets, the second in random order") {
    const std::vector<std::uint64_t> of_a = {1, 2}, of_b = {3, 4};
    const PointPairs pairs =
        sobol_pairs(32, of_a, of_b, [](std::uint32_t i) { return std::fmod(.37 * (i + 1), 1); });
    CHECK(pairs.a == sobol_points(32, of_a));
    const auto in_order = sobol_points(32, of_b);
    CHECK(pairs.b != in_order);
    CHECK(std::set(pairs.b.begin(), pairs.b.end()) == std::set(in_order.begin(), in_order.end()));
}
