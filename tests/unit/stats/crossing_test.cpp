#include "engine/stats/crossing.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>

#include "engine/stats/interval.hpp"

using namespace morale;

namespace {

/// Of mean 0 and SD 1, from twelve uniform numbers.
double bell(std::mt19937& bits) {
    double sum = -6;
    for (int i = 0; i < 12; ++i) sum += (static_cast<double>(bits()) + .5) / 4294967296.0;
    return sum;
}

}  // namespace

TEST_CASE("of a line the interval of its crossing is Fieller's") {
    // At 0 and 1 the repeats are a and a + b: the crossing is -mean a / mean b.
    const std::vector<double> x = {0, 1};
    const std::vector<std::vector<double>> y = {{-1, -1.4, -.9, -1.2}, {1.2, .7, .9, 1}};
    const auto found = crossings_of(x, y);
    REQUIRE(found.size() == 1);
    double a = 0, b = 0, aa = 0, bb = 0, ab = 0;
    for (std::size_t r = 0; r < 4; ++r) a += y[0][r] / 4, b += (y[1][r] - y[0][r]) / 4;
    for (std::size_t r = 0; r < 4; ++r) {
        const double da = y[0][r] - a, db = y[1][r] - y[0][r] - b;
        aa += da * da / 12, bb += db * db / 12, ab += da * db / 12;
    }
    const double t2 = std::pow(student_quantile(.975, 3), 2);
    // (a + b x)^2 = t^2 (aa + 2 ab x + bb x^2)
    const double p = b * b - t2 * bb, q = a * b - t2 * ab, r = a * a - t2 * aa;
    CHECK(found[0].x == Approx(-a / b));
    CHECK(found[0].low == Approx((-q - std::sqrt(q * q - p * r)) / p));
    CHECK(found[0].high == Approx((-q + std::sqrt(q * q - p * r)) / p));
    CHECK(found[0].rises);
    CHECK_FALSE(found[0].open_low);
    CHECK_FALSE(found[0].open_high);
}

TEST_CASE(
    "luck that is common to all values moves the crossing, and the interval holds as often as it says") {
    std::mt19937 bits(5);
    int holds = 0;
    constexpr int studies = 2000;
    const std::vector<double> x = {0, .25, .5, .75, 1};
    for (int study = 0; study < studies; ++study) {
        std::vector<std::vector<double>> y(5, std::vector<double>(12));
        for (std::size_t r = 0; r < 12; ++r) {
            const double common = bell(bits);
            for (std::size_t i = 0; i < 5; ++i)  // zero at .4, on a line of slope 3
                y[i][r] = 3 * (x[i] - .4) + common + .4 * bell(bits);
        }
        bool held = false;
        for (const Crossing& c : crossings_of(x, y))
            held = held || ((c.open_low || c.low <= .4) && (c.open_high || .4 <= c.high));
        holds += held;
    }
    CHECK(holds > (.95 - 4 * std::sqrt(.95 * .05 / studies)) * studies);
    CHECK(holds < (.95 + 4 * std::sqrt(.95 * .05 / studies)) * studies);
}

TEST_CASE("an interval goes on over several pieces, and to the end where nothing excludes zero") {
    const std::vector<double> x = {0, 1, 2, 3};
    const auto with_noise = [](double mean, double noise) {
        return std::vector<double>{mean - noise, mean + noise, mean};
    };
    // t for two degrees of freedom is 4.3027, the standard error noise / sqrt(3).
    const double reach = 4.302653 / std::sqrt(3.);
    const std::vector<std::vector<double>> y = {with_noise(-9, 1), with_noise(-.5, 1), with_noise(.5, 1),
                                                with_noise(1.5, 1)};
    const auto found = crossings_of(x, y);
    REQUIRE(found.size() == 1);
    CHECK(found[0].x == Approx(1.5));
    CHECK(found[0].low == Approx(1 - (reach - .5) / 8.5));
    CHECK(found[0].high == 3);
    CHECK(found[0].open_high);
    CHECK_FALSE(found[0].open_low);
}

TEST_CASE("a curve may cross twice or not at all, and a repeat with a gap does not count") {
    const std::vector<double> x = {0, 1, 2};
    const std::vector<std::vector<double>> twice = {{1, 1.1, 5}, {-1, -1.1, std::nan("")}, {1, 1.2, 9}};
    const auto found = crossings_of(x, twice);
    REQUIRE(found.size() == 2);
    CHECK(found[0].x == Approx(.5));
    CHECK_FALSE(found[0].rises);
    CHECK(found[1].rises);
    const std::vector<std::vector<double>> never = {{1, 2}, {2, 3}, {1, 2}};
    CHECK(crossings_of(x, never).empty());
    const std::vector<std::vector<double>> one_repeat = {{1}, {-1}, {1}};
    CHECK(crossings_of(x, one_repeat).empty());
}
