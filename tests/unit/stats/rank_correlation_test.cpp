#include "engine/stats/rank_correlation.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace morale;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

}  // namespace

TEST_CASE("ties share the mean of their ranks") {
    CHECK(ranks(std::vector<double>{3, 1, 2}) == std::vector<double>{3, 1, 2});
    CHECK(ranks(std::vector<double>{5, 7, 5, 7, 7}) == std::vector<double>{1.5, 4, 1.5, 4, 4});
    CHECK(ranks(std::vector<double>{}).empty());
}

TEST_CASE("a rank correlation by hand: IQ against hours of television") {
    // Ten pairs with squared differences of ranks that add up to 194: 1 - 6 x 194 / 990.
    const std::vector<double> iq{106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
    const std::vector<double> hours{7, 27, 2, 50, 28, 29, 20, 12, 6, 17};
    const Interval r = rank_correlation(iq, hours);
    CHECK(r.mean == Approx(-29. / 165));
    CHECK(r.n == 10);
    const double error = std::sqrt((1 + r.mean * r.mean / 2) / 7);
    CHECK(std::atanh(r.high) - std::atanh(r.low) == Approx(2 * 1.959964 * error));
    CHECK(r.low < -.7);
    CHECK(r.high > .5);
}

TEST_CASE("any rising curve has the correlation 1, any falling one -1, and no change has none") {
    std::vector<double> x, up, down;
    for (int i = 0; i < 20; ++i) {
        x.push_back(i);
        up.push_back(std::exp(.5 * i));
        down.push_back(-std::pow(i, 3.));
    }
    CHECK(rank_correlation(x, up).mean == 1);
    CHECK(rank_correlation(x, up).low == 1);
    CHECK(rank_correlation(x, down).mean == -1);
    CHECK(std::isnan(rank_correlation(x, std::vector<double>(20, 4.)).mean));
    CHECK(std::isnan(rank_correlation(x, std::vector<double>(20, 4.)).low));
}

TEST_CASE("a pair with a value that is missing does not count") {
    const std::vector<double> a{1, 2, missing, 4, 5, 6}, b{2, 1, 9, 3, missing, 7};
    CHECK(rank_correlation(a, b).n == 4);
    CHECK(rank_correlation(a, b).mean ==
          Approx(rank_correlation(std::vector<double>{1, 2, 4, 6}, std::vector<double>{2, 1, 3, 7}).mean));
    CHECK(std::isnan(rank_correlation(std::vector<double>{1}, std::vector<double>{1}).mean));
}

TEST_CASE("of independent samples nineteen in twenty intervals hold zero") {
    constexpr int samples = 2000, pairs = 15;
    std::mt19937 bits(7);
    int hold = 0;
    for (int s = 0; s < samples; ++s) {
        std::vector<double> a, b;
        for (int i = 0; i < pairs; ++i) {
            a.push_back(static_cast<double>(bits()));
            b.push_back(static_cast<double>(bits()));
        }
        const Interval r = rank_correlation(a, b);
        hold += r.low <= 0 && r.high >= 0 ? 1 : 0;
    }
    const double error = std::sqrt(.95 * .05 / samples);
    // Fisher's transformation is an approximation: a point of its own beside the luck of the samples.
    CHECK(std::abs(hold / static_cast<double>(samples) - .95) < .01 + 4 * error);
}
