#include "engine/stats/ratio.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

#include "engine/stats/interval.hpp"

using namespace morale;

namespace {

/// The sum of twelve uniforms less six: mean 0, variance 1, nearly normal.
double nearly_normal(std::mt19937& bits) {
    double sum = -6;
    for (int i = 0; i < 12; ++i) sum += static_cast<double>(bits()) / 4294967296.0;
    return sum;
}

}  // namespace

TEST_CASE("at the ends of a ratio's interval the combined mean is just not surely zero") {
    const std::vector<double> a = {2.1, 1.4, 3.2, 2.7, 1.9, 2.4}, b = {4.2, 3.1, 5.9, 5.2, 4.4, 4.9};
    const Ratio found = ratio_of_means(a, b);
    CHECK(found.n == 6);
    CHECK(found.ratio == Approx((2.1 + 1.4 + 3.2 + 2.7 + 1.9 + 2.4) / (4.2 + 3.1 + 5.9 + 5.2 + 4.4 + 4.9)));
    for (const double end : {found.low, found.high}) {
        std::vector<double> combined;
        for (std::size_t i = 0; i < a.size(); ++i) combined.push_back(a[i] - end * b[i]);
        const Interval interval = mean_interval(combined);
        CHECK(std::min(std::abs(interval.low), std::abs(interval.high)) < 1e-9);
    }
}

TEST_CASE("without a sure denominator there is a ratio and no interval") {
    const Ratio found = ratio_of_means(std::vector<double>{1, 2, 3}, std::vector<double>{-5, 5, 1});
    CHECK(std::isfinite(found.ratio));
    CHECK(std::isnan(found.low));
    CHECK(std::isnan(found.high));
    const double none = std::numeric_limits<double>::quiet_NaN();
    CHECK(ratio_of_means(std::vector<double>{1, none}, std::vector<double>{2, 4}).n == 1);
}

TEST_CASE("the interval of a ratio holds the truth about as often as it says") {
    constexpr int studies = 2000, years = 12;
    std::mt19937 bits(11);
    int held = 0;
    for (int study = 0; study < studies; ++study) {
        std::vector<double> a, b;
        for (int i = 0; i < years; ++i) {
            const double shared = nearly_normal(bits);
            b.push_back(4 + shared);
            a.push_back(1.2 + .5 * shared + .6 * nearly_normal(bits));
        }
        const Ratio found = ratio_of_means(a, b);
        held += found.low <= .3 && .3 <= found.high;
    }
    // Four standard errors of a share of 95 % among 2000.
    CHECK(held > studies * (.95 - .0195));
    CHECK(held < studies * (.95 + .0195));
}
