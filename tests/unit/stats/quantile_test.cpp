#include "engine/stats/quantile.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <random>

using namespace morale;

namespace {

constexpr double left_out = std::numeric_limits<double>::quiet_NaN();

double of(std::vector<double> values, double p) {
    return quantile(values, p);
}

}  // namespace

TEST_CASE("type 7 quantiles worked by hand") {
    const std::vector<double> ten{9, 3, 1, 10, 5, 7, 2, 8, 4, 6};
    CHECK(of(ten, .1) == Approx(1.9));
    CHECK(of(ten, .25) == Approx(3.25));
    CHECK(of(ten, .5) == Approx(5.5));
    CHECK(of(ten, .9) == Approx(9.1));
    CHECK(of(ten, 0) == 1);
    CHECK(of(ten, 1) == 10);
    CHECK(of({15, 20, 35, 40, 50}, .4) == Approx(29));
}

TEST_CASE("one value is every quantile of itself, nothing has none") {
    CHECK(of({3}, .73) == 3);
    CHECK(std::isnan(of({}, .5)));
    CHECK(std::isnan(of({left_out, left_out}, .5)));
    CHECK(std::isnan(of({1, 2}, -.1)));
    CHECK(std::isnan(of({1, 2}, left_out)));
}

TEST_CASE("what is not available is skipped") {
    CHECK(of({left_out, 4, left_out, 2, 3}, .5) == 3);
    CHECK(quantiles(std::array{left_out, 4.0, 2.0}, std::array{.5}) == std::vector<double>{3});
}

TEST_CASE("equal infinities stay what they are") {
    const double infinite = std::numeric_limits<double>::infinity();
    CHECK(of({infinite, 1, infinite, infinite}, .5) == infinite);
    CHECK(of({1, 2, infinite}, .5) == 2);
}

TEST_CASE("several quantiles at once are the single ones, and leave the sample alone") {
    std::mt19937 bits(3);
    const auto size = GENERATE(1, 2, 7, 100);
    std::vector<double> values(static_cast<std::size_t>(size));
    for (double& value : values) value = static_cast<double>(bits() % 50);
    const std::vector<double> before = values;
    const std::array probabilities{.9, .1, .5, 0.0, 1.0, .333};
    const std::vector<double> together = quantiles(values, probabilities);
    CHECK(values == before);
    REQUIRE(together.size() == probabilities.size());
    for (std::size_t i = 0; i < together.size(); ++i) CHECK(together[i] == of(values, probabilities[i]));
}
