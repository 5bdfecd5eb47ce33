#include "engine/stats/anytime.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <numbers>
#include <random>
#include <vector>

using namespace morale;

namespace {

class Normal {
 public:
    explicit Normal(unsigned seed) : bits_(seed) {}
    double operator()() {
        const double u = (static_cast<double>(bits_()) + .5) / 4294967296.0;
        const double v = (static_cast<double>(bits_()) + .5) / 4294967296.0;
        return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * v);
    }

 private:
    std::mt19937 bits_;
};

bool holds(const Interval& interval, double value) {
    return interval.low <= value && value <= interval.high;
}

/// How many of the studies see an interval without the true mean at any size from 2 to `longest`.
template <class IntervalOf>
int ever_wrong(int studies, int longest, bool with_control, IntervalOf&& interval_of) {
    Normal normal(11);
    int wrong = 0;
    for (int study = 0; study < studies; ++study) {
        std::vector<double> values;
        std::vector<std::vector<double>> controls(with_control ? 1 : 0);
        bool ever = false;
        for (int n = 1; n <= longest; ++n) {
            const double luck = with_control ? 2 * normal() : 0;
            values.push_back(3 + luck + normal());
            if (with_control) controls[0].push_back(luck);
            if (n > 1) ever = ever || !holds(interval_of(controlled_mean(values, controls)), 3);
        }
        wrong += ever;
    }
    return wrong;
}

}  // namespace

TEST_CASE("an interval for all sizes at once is wrong at any of them in at most one study of twenty") {
    const auto anytime = [](const Estimated& e) { return anytime_interval(e, .95); };
    const auto student = [](const Estimated& e) { return e.interval(.95); };
    constexpr int studies = 1000, longest = 150;
    // Four standard errors above 50 are 78.
    CHECK(ever_wrong(studies, longest, false, anytime) < 78);
    CHECK(ever_wrong(studies, longest, true, anytime) < 78);
    CHECK(ever_wrong(studies, longest, false, student) > 200);  // that is what it is for
}

TEST_CASE("the interval for all sizes solves the bound of the Bayes factor") {
    for (const double n : {4., 20., 300.}) {
        const Estimated e{.mean = 1,
                          .standard_error = .5 / std::sqrt(n),
                          .deviation_of_one = .5,
                          .degrees = n - 1,
                          .n = static_cast<std::int64_t>(n)};
        const Interval interval = anytime_interval(e, .95);
        if (std::isinf(interval.high)) {
            CHECK(n == 4);
            continue;
        }
        const double t = interval.half() / e.standard_error;
        const double r = 1 + .33 * n, v = n - 1;
        const double factor = std::pow(r, -.5) * std::pow((1 + t * t / (r * v)) / (1 + t * t / v), -n / 2);
        CHECK(factor == Approx(20));
        CHECK(interval.half() > e.interval(.95).half());
        CHECK(interval.half() < 1.9 * e.interval(.95).half());
    }
}

TEST_CASE("one value says nothing, and what never varies is known") {
    CHECK(std::isnan(anytime_interval(controlled_mean(std::vector{2.}, {}), .95).low));
    const Interval same = anytime_interval(controlled_mean(std::vector{2., 2., 2.}, {}), .95);
    CHECK(same.low == 2);
    CHECK(same.high == 2);
}
