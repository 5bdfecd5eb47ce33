#include "engine/stats/event_rate.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>

using namespace morale;

namespace {

double exponential(double mean, std::mt19937& bits) {
    return -mean * std::log((static_cast<double>(bits()) + .5) / 4294967296.0);
}

std::vector<SeenTime> censored(std::size_t n, double mean, double cut, std::mt19937& bits) {
    std::vector<SeenTime> times;
    for (std::size_t i = 0; i < n; ++i) {
        const double until = exponential(cut, bits), event = exponential(mean, bits);
        times.push_back({std::min(event, until), event <= until});
    }
    return times;
}

}  // namespace

TEST_CASE("chi square has the published quantiles") {
    CHECK(chi_squared_quantile(.95, 1) == Approx(3.841459));
    CHECK(chi_squared_quantile(.025, 10) == Approx(3.246973));
    CHECK(chi_squared_quantile(.5, 2) == Approx(2 * std::log(2)));
    CHECK(std::isnan(chi_squared_quantile(.5, 0)));
}

TEST_CASE("a rate is events over time, cut off times included") {
    const std::vector<SeenTime> times = {{10, true}, {20, false}, {30, true}, {-1, true}, {NAN, false}};
    const EventRate found = event_rate(times);
    CHECK(found.events == 2);
    CHECK(found.time == 60);
    CHECK(found.rate.mean == Approx(2. / 60));
    CHECK(found.mean_time.mean == Approx(30));
    CHECK(found.rate.low == Approx(.831212 / 120).epsilon(1e-5));  // chi square with 5 degrees of freedom
    CHECK(found.rate.high == Approx(12.832502 / 120).epsilon(1e-5));
    CHECK(found.mean_time.low == Approx(1 / found.rate.high));
}

TEST_CASE("without an event the rate is nothing and has an upper bound") {
    const EventRate found = event_rate(0, 100);
    CHECK(found.rate.mean == 0);
    CHECK(found.rate.low == 0);
    CHECK(found.rate.high > 0);
    CHECK(std::isinf(found.mean_time.high));
    CHECK(std::isnan(event_rate(3, 0).rate.mean));
    CHECK(std::isnan(event_rate({}).rate.mean));
}

TEST_CASE("intervals of a rate hold the truth in 95 % of samples") {
    std::mt19937 bits(1953);
    constexpr int samples = 2000;
    const std::size_t n = GENERATE(12, 60, 400);
    int held = 0;
    for (int i = 0; i < samples; ++i) {
        const EventRate found = event_rate(censored(n, 180, 60, bits));
        held += found.rate.low <= 1. / 180 && 1. / 180 <= found.rate.high ? 1 : 0;
    }
    CAPTURE(n);
    CHECK(held / double{samples} == Approx(.95).margin(.02));
}
