#include "engine/study/sample.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "engine/kernel/draws.hpp"

using namespace morale;

TEST_CASE("a series keeps its values: mean, interval and quantiles are exact") {
    Sample sample;
    for (const double value : {5., 1., 4., 2., 3.}) sample.add(value);
    sample.add(std::numeric_limits<double>::quiet_NaN());
    const Estimate estimate = sample.estimate();
    CHECK(estimate.n == 5);
    CHECK(estimate.mean == Approx(3));
    CHECK(estimate.high - estimate.mean == Approx(2.776445 * std::sqrt(2.5 / 5)).epsilon(1e-6));
    CHECK(estimate.p10 == Approx(1.4));
    CHECK(estimate.p50 == Approx(3));
    CHECK(estimate.p90 == Approx(4.6));
}

TEST_CASE("a series without values is not available") {
    const Estimate estimate = Sample{}.estimate();
    CHECK(estimate.n == 0);
    CHECK(std::isnan(estimate.mean));
    CHECK(std::isnan(estimate.p50));
}

TEST_CASE("beyond its capacity the mean stays exact and the quantiles stay near") {
    const Draws draws(Seed{3}, 0);
    Sample sample;
    double sum = 0;
    constexpr int count = 50'000;
    for (int i = 0; i < count; ++i) {
        const double value = draws.uniform(1, static_cast<std::uint64_t>(i));
        sample.add(value);
        sum += value;
    }
    const Estimate estimate = sample.estimate();
    CHECK(estimate.n == count);
    CHECK(estimate.mean == Approx(sum / count).epsilon(1e-12));
    // Four standard errors of a quantile of half the capacity.
    CHECK(estimate.p10 == Approx(.1).margin(4 * std::sqrt(.1 * .9 / 512)));
    CHECK(estimate.p50 == Approx(.5).margin(4 * std::sqrt(.25 / 512)));
    CHECK(estimate.p90 == Approx(.9).margin(4 * std::sqrt(.1 * .9 / 512)));
}

TEST_CASE("the values that are kept are spread over all replications, not the first or last ones") {
    Sample sample;
    constexpr int count = 10'000;
    for (int i = 0; i < count; ++i) sample.add(i);
    const Estimate estimate = sample.estimate();
    CHECK(estimate.p10 == Approx(.1 * count).epsilon(.02));
    CHECK(estimate.p90 == Approx(.9 * count).epsilon(.02));
}
