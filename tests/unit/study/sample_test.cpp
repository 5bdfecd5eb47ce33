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

TEST_CASE("the interval of the mean stays where the values can be") {
    Sample sample;
    for (const double value : {1., 1., .94, .99}) sample.add(value);
    REQUIRE(sample.estimate().high > 1);
    CHECK(sample.estimate(within_share).high == 1);
    CHECK(sample.estimate(within_share).low == sample.estimate().low);
    Sample waits;
    for (const double value : {0., 0., 3.}) waits.add(value);
    REQUIRE(waits.estimate().low < 0);
    CHECK(waits.estimate(not_negative).low == 0);
    CHECK(waits.estimate(not_negative).high == waits.estimate().high);
}

TEST_CASE("an interval that is cut holds as often as it did") {
    const double truth = .98;  // of shares that lie between .96 and 1
    int held = 0;
    int outside = 0;
    for (std::uint32_t study = 0; study < 2000; ++study) {
        const Draws draws(Seed{77}, study);
        Sample sample;
        for (std::uint64_t rep = 0; rep < 3; ++rep) sample.add(.96 + .04 * draws.uniform(1, rep));
        const Estimate cut = sample.estimate(within_share);
        held += cut.low <= truth && truth <= cut.high ? 1 : 0;
        outside += sample.estimate().high > 1 ? 1 : 0;
        REQUIRE(cut.high <= 1);
        const Estimate whole = sample.estimate();
        REQUIRE((whole.low <= truth && truth <= whole.high) == (cut.low <= truth && truth <= cut.high));
    }
    CHECK(outside > 500);
    CHECK(held > 1820);  // about 93 %: three values of this shape are not quite normal
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
