#include "engine/model/record/waits.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

using morale::Waits;

TEST_CASE("a percentile of waits is within a thirty-second of the exact one") {
    Waits waits;
    std::vector<double> all;
    for (int i = 0; i < 5000; ++i) all.push_back(i % 4 == 0 ? 0 : .01 * std::pow(1.002, i));
    for (const double wait : all) waits.add(wait);
    std::ranges::sort(all);
    CHECK(waits.count() == 5000);
    for (const double p : {.1, .24, .26, .5, .8, .9, .95, .99, 1.}) {
        const double exact = all[static_cast<std::size_t>(std::ceil(p * 5000)) - 1];
        CAPTURE(p, exact);
        CHECK(waits.quantile(p) == Approx(exact).epsilon(1. / 32));
    }
    CHECK(waits.quantile(.25) == 0);
}

TEST_CASE("waits add up, and nobody has no percentile") {
    Waits a, b, both;
    for (int i = 1; i < 100; ++i) (i % 3 ? a : b).add(i), both.add(i);
    a.add(0), both.add(0);
    a.merge(b);
    CHECK(a == both);
    CHECK(Waits::of(both.none(), both.bins()) == both);
    CHECK(std::isnan(Waits{}.quantile(.5)));
    CHECK(std::isnan(both.quantile(1.5)));
    CHECK(both.quantile(0) == 0);
}

TEST_CASE("no wait is too short or too long for a bin") {
    Waits waits;
    for (const double wait : {0., 1e-9, .0009, 1e300}) waits.add(wait);
    CHECK(waits.count() == 4);
    CHECK(waits.quantile(.75) == 0);
    CHECK(waits.quantile(1) > 1e8);
}
