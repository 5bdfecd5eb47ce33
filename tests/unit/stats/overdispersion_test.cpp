#include "engine/stats/overdispersion.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>
#include <vector>

using namespace morale;

namespace {

/// Days of so many weeks: the weekday's mean, the level of the week, a gamma factor of the day, Poisson.
std::vector<CycleCount> days(std::size_t weeks, double mean, double deviation, double drift,
                             std::mt19937& bits) {
    const std::vector<double> weekday = {1.3, 1.1, 1, 1, .9, .5, .2};
    std::vector<CycleCount> all;
    for (std::size_t w = 0; w < weeks; ++w)
        for (std::size_t d = 0; d < weekday.size(); ++d) {
            double m = mean * weekday[d] * (1 + drift * std::sin(static_cast<double>(w) / 8));
            if (deviation > 0) {
                const double shape = 1 / (deviation * deviation);
                m *= std::gamma_distribution<double>(shape, 1 / shape)(bits);
            }
            all.push_back({d, w, static_cast<double>(std::poisson_distribution<int>(m)(bits))});
        }
    return all;
}

int held(double deviation, double mean, Around around, double drift, int samples) {
    std::mt19937 bits(1989);
    int count = 0;
    for (int i = 0; i < samples; ++i) {
        const Interval s = overdispersion(days(26, mean, deviation, drift, bits), around).deviation;
        count += s.low <= deviation && deviation <= s.high ? 1 : 0;
    }
    return count;
}

}  // namespace

TEST_CASE("the factor's deviation is what remains of the variance without Poisson") {
    // Two groups by hand: 90, 110 (mean 100, variance 200) and 40, 60 (mean 50, variance 200).
    const std::vector<CycleCount> counts = {{0, 0, 90}, {0, 1, 110}, {1, 0, 40}, {1, 1, 60}, {1, 2, NAN}};
    const Overdispersion found = overdispersion(counts);
    const double first = .035 + .01, second = .035 + .02;  // the groups' variances, by the estimate
    CHECK(found.degrees == Approx((first + second) * (first + second) / (first * first + second * second)));
    CHECK(found.groups == 2);
    CHECK(found.variance == Approx((.02 + .08) / 2));
    CHECK(found.poisson == Approx((.01 + .02) / 2));
    CHECK(found.deviation.mean == Approx(std::sqrt(.05 - .015)));
    CHECK(found.deviation.n == 4);
    CHECK(found.deviation.high ==
          Approx(std::sqrt(.05 * found.degrees / chi_squared_quantile(.025, found.degrees) - .015)));
}

TEST_CASE("intervals of the deviation hold the truth in 95 % of samples") {
    constexpr int samples = 500;
    const auto [deviation, mean] =
        GENERATE(table<double, double>({{.15, 2000}, {.1, 300}, {.3, 500}, {0, 200}}));
    CAPTURE(deviation, mean);
    const double share = held(deviation, mean, Around::Places, 0, samples) / double{samples};
    if (deviation > 0)
        CHECK(share == Approx(.95).margin(.03));
    else
        CHECK(share == Approx(.975).margin(.025));  // no interval ends below 0
}

TEST_CASE("a slow drift is taken out with the level of each week, and counts as chance without") {
    constexpr int samples = 300;
    CHECK(held(.1, 1000, Around::PlacesAndStretches, .3, samples) / double{samples} ==
          Approx(.95).margin(.04));
    CHECK(held(.1, 1000, Around::Places, .3, samples) < .05 * samples);
}

TEST_CASE("counts without groups have no deviation") {
    CHECK(std::isnan(overdispersion({}).deviation.mean));
    const std::vector<CycleCount> single = {{0, 0, 5}, {1, 0, 7}};
    CHECK(std::isnan(overdispersion(single).deviation.mean));
    CHECK(std::isnan(overdispersion(single, Around::PlacesAndStretches).deviation.mean));
    const std::vector<CycleCount> alike = {{0, 0, 50}, {0, 1, 50}, {0, 2, 50}};
    CHECK(overdispersion(alike).deviation.mean == 0);
    CHECK(overdispersion(alike).deviation.low == 0);
}
