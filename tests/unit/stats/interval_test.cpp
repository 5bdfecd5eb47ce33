#include "engine/stats/interval.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <numbers>
#include <random>
#include <vector>

using namespace morale;

namespace {

constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

// Box and Muller; the standard distributions differ between libraries.
double standard_normal(std::mt19937& bits) {
    const double u = (static_cast<double>(bits()) + .5) / 4294967296.0;
    const double v = (static_cast<double>(bits()) + .5) / 4294967296.0;
    return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * v);
}

}  // namespace

TEST_CASE("Student's t has the quantiles of the printed tables") {
    CHECK(student_quantile(.975, 1) == Approx(12.7062).epsilon(1e-5));
    CHECK(student_quantile(.975, 4) == Approx(2.776445).epsilon(1e-6));
    CHECK(student_quantile(.975, 29) == Approx(2.045230).epsilon(1e-6));
    CHECK(student_quantile(.95, 10) == Approx(1.812461).epsilon(1e-6));
    CHECK(student_quantile(.995, 120) == Approx(2.617421).epsilon(1e-6));
    CHECK(student_quantile(.25, 7) == Approx(-student_quantile(.75, 7)));
}

TEST_CASE("Student's t with 1 and 2 degrees has its closed forms") {
    for (const double p : {.001, .2, .5, .9, .9999}) {
        CAPTURE(p);
        CHECK(student_quantile(p, 1) ==
              Approx(std::tan(std::numbers::pi * (p - .5))).epsilon(1e-10).margin(1e-14));
        const double two = (2 * p - 1) * std::sqrt(2 / (4 * p * (1 - p)));
        CHECK(student_quantile(p, 2) == Approx(two).epsilon(1e-10).margin(1e-14));
    }
}

TEST_CASE("the normal has the quantiles of the printed tables") {
    CHECK(normal_quantile(.975) == Approx(1.959963984540054).epsilon(1e-13));
    CHECK(normal_quantile(.5) == 0);
    CHECK(normal_quantile(.01) == Approx(-2.326347874040841).epsilon(1e-13));
    CHECK(student_quantile(.975, 1e7) == Approx(normal_quantile(.975)).epsilon(1e-6));
    CHECK(student_quantile(.975, INFINITY) == normal_quantile(.975));
}

TEST_CASE("the ends and what is no probability do not throw") {
    CHECK(normal_quantile(0) == -INFINITY);
    CHECK(normal_quantile(1) == INFINITY);
    CHECK(student_quantile(1, 5) == INFINITY);
    CHECK(student_quantile(0, 5) == -INFINITY);
    CHECK(std::isnan(normal_quantile(1.1)));
    CHECK(std::isnan(normal_quantile(no_number)));
    CHECK(std::isnan(student_quantile(-.1, 5)));
    CHECK(std::isnan(student_quantile(.9, 0)));
}

TEST_CASE("the interval of five numbers worked by hand") {
    const std::array sample{1.0, 2.0, 3.0, 4.0, 5.0};
    const Interval i = mean_interval(sample);
    CHECK(i.n == 5);
    CHECK(i.mean == Approx(3));
    // t(.975, 4) sqrt(2.5 / 5)
    CHECK(i.half() == Approx(2.776445105 * std::sqrt(.5)).epsilon(1e-9));
    CHECK(i.low == Approx(3 - i.half()));
    CHECK(mean_interval(sample, .8).half() == Approx(1.533206274 * std::sqrt(.5)).epsilon(1e-9));
}

TEST_CASE("what is not available is skipped and not counted") {
    const std::array with{no_number, 1.0, 2.0, no_number, 6.0};
    const std::array without{1.0, 2.0, 6.0};
    CHECK(mean_interval(with).n == 3);
    CHECK(mean_interval(with).mean == mean_interval(without).mean);
    CHECK(mean_interval(with).high == mean_interval(without).high);
}

TEST_CASE("fewer than two replications have no bounds") {
    const Interval none = mean_interval(std::span<const double>{});
    CHECK(none.n == 0);
    CHECK(std::isnan(none.mean));
    const Interval one = mean_interval(std::array{4.0, no_number});
    CHECK(one.n == 1);
    CHECK(one.mean == 4);
    CHECK(std::isnan(one.low));
    CHECK(std::isnan(one.high));
    CHECK(std::isnan(one.half()));
}

TEST_CASE("a sample without variance has an interval without length, at any level") {
    for (const double level : {.5, .95, 1.0}) {
        const Interval i = mean_interval(std::array{.1, .1, .1}, level);
        CHECK(i.low == .1);
        CHECK(i.mean == .1);
        CHECK(i.high == .1);
    }
}

TEST_CASE("the paired interval is that of the differences, not of the difference of samples") {
    const std::array a{10.0, 20.0, 30.0, 40.0, no_number, 1.0};
    const std::array b{11.0, 22.0, 31.0, 42.0, 7.0, no_number};
    const Interval i = paired_interval(a, b);
    CHECK(i.n == 4);
    CHECK(i.mean == Approx(1.5));
    // differences 1 2 1 2: variance 1/3, t(.975, 3) = 3.182446305
    CHECK(i.half() == Approx(3.182446305 * std::sqrt(1.0 / 12)).epsilon(1e-9));
    CHECK(paired_interval(b, a).mean == Approx(-1.5));
}

TEST_CASE("Bonferroni shares the risk among the comparisons") {
    CHECK(simultaneous_level(.95, 1) == .95);
    CHECK(simultaneous_level(.95, 5) == Approx(.99));
    CHECK(simultaneous_level(.9, 4) == Approx(.975));
    CHECK(simultaneous_level(.95, 0) == .95);
}

TEST_CASE("the share of replications in favour counts ties by half and skips what is missing") {
    const std::array a{1.0, 2.0, 3.0, 4.0, no_number, 0.0};
    const std::array b{2.0, 2.0, 1.0, 9.0, 1.0, no_number};
    CHECK(probability_positive(a, b) == Approx(2.5 / 4));
    CHECK(probability_positive(b, a) == Approx(1.5 / 4));
    CHECK(std::isnan(probability_positive(std::array{no_number}, std::array{1.0})));
}

TEST_CASE("a 95 % interval holds the true mean in 95 % of studies") {
    const auto [size, level] = GENERATE(table<int, double>({{3, .95}, {10, .95}, {10, .8}, {30, .99}}));
    constexpr int studies = 20000;
    CAPTURE(size, level);
    std::mt19937 bits(20260105);
    int held = 0;
    std::vector<double> sample(static_cast<std::size_t>(size));
    for (int study = 0; study < studies; ++study) {
        for (double& value : sample) value = 7 + 3 * standard_normal(bits);
        const Interval i = mean_interval(sample, level);
        held += i.low <= 7 && 7 <= i.high ? 1 : 0;
    }
    const double error = std::sqrt(level * (1 - level) / studies);
    CHECK(std::abs(static_cast<double>(held) / studies - level) < 4 * error);
}

TEST_CASE("simultaneous intervals all hold together although the comparisons share their first alternative") {
    constexpr int studies = 4000, replications = 10, alternatives = 6;
    std::mt19937 bits(11);
    const double level = simultaneous_level(.95, alternatives);
    int held = 0;
    for (int study = 0; study < studies; ++study) {
        std::vector<double> first(replications), other(replications);
        for (double& value : first) value = standard_normal(bits);
        bool all = true;
        for (int which = 0; which < alternatives; ++which) {
            for (double& value : other) value = standard_normal(bits);
            const Interval i = paired_interval(first, other, level);
            all = all && i.low <= 0 && 0 <= i.high;
        }
        held += all ? 1 : 0;
    }
    CHECK(static_cast<double>(held) / studies >= .95 - 4 * std::sqrt(.95 * .05 / studies));
}
