#include "engine/stats/warmup.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>
#include <vector>

using morale::mser5;

namespace {

double noise(std::mt19937& bits) {
    return static_cast<double>(bits()) / 4294967296.0 - .5;
}

}  // namespace

TEST_CASE("a series that starts as it goes on loses nothing") {
    CHECK(mser5(std::vector<double>(200, 3.25)) == 0);
}

TEST_CASE("a clean step is cut where it is") {
    std::vector<double> series(200, 1.0);
    for (std::size_t i = 0; i < 35; ++i) series[i] = 9;
    CHECK(mser5(series) == 35);
    for (std::size_t i = 35; i < 38; ++i) series[i] = 9;  // part of a batch: the whole batch goes
    CHECK(mser5(series) == 40);
}

TEST_CASE("the criterion worked by hand on four batches") {
    // Batch means 6 2 3 1. Squared deviations over n^2: none deleted 14/16, one 2/9, two 2/4.
    std::vector<double> series;
    for (const double level : {6.0, 2.0, 3.0, 1.0}) series.insert(series.end(), 5, level);
    CHECK(mser5(series) == 5);
}

TEST_CASE("an exponential start under noise is cut after some time constants") {
    const auto seed = GENERATE(1u, 2u, 3u, 4u, 5u);
    CAPTURE(seed);
    std::mt19937 bits(seed);
    std::vector<double> series;
    for (int i = 0; i < 1000; ++i) series.push_back(5 * std::exp(-i / 20.0) + noise(bits));
    CHECK(mser5(series) >= 40);
    CHECK(mser5(series) <= 150);
}

TEST_CASE("a series that never settles gives the limit, half of it") {
    std::vector<double> series;
    for (int i = 0; i < 100; ++i) series.push_back(i);
    CHECK(mser5(series) == 50);
}

TEST_CASE("too short a series loses nothing, and a last part of a batch takes no part") {
    CHECK(mser5({}) == 0);
    CHECK(mser5(std::vector<double>{9, 9, 9, 9, 9, 1, 1, 1, 1}) == 0);
    std::vector<double> series(50, 1.0);
    for (std::size_t i = 0; i < 10; ++i) series[i] = 4;
    series.insert(series.end(), 4, 1000.0);
    CHECK(mser5(series) == 10);
}
