#include "engine/stats/explained_variance.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>
#include <vector>

using namespace morale;
using Columns = std::vector<std::vector<double>>;

namespace {

class GaussDraws {
 public:
    explicit GaussDraws(unsigned seed) : bits_(seed) {}
    double operator()() {
        const double u = (static_cast<double>(bits_()) + .5) / 4294967296.0;
        const double v = (static_cast<double>(bits_()) + .5) / 4294967296.0;
        return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * v);
    }

 private:
    std::mt19937 bits_;
};

/// 3 a - b + 2 e, for columns a, b and one that has no part in it: 10 of a variance of 14 is explained.
ExplainedVariance of_sample(std::size_t n, GaussDraws& normal) {
    std::vector<double> values;
    Columns columns(3);
    for (std::size_t i = 0; i < n; ++i) {
        for (auto& column : columns) column.push_back(normal());
        values.push_back(100 + 3 * columns[0][i] - columns[1][i] + 2 * normal());
    }
    return explained_variance(values, columns);
}

}  // namespace

TEST_CASE("explained variance has the mean of the truth, and an interval that holds as often as it says") {
    const unsigned seed = 20261201;
    CAPTURE(seed);
    GaussDraws normal(seed);
    constexpr int samples = 600;
    double sum = 0, left = 0;
    int holds = 0;
    for (int i = 0; i < samples; ++i) {
        const ExplainedVariance found = of_sample(30, normal);
        sum += found.explained.mean / samples;
        left += found.left / samples;
        // The interval is of what these columns explain, whose own variance differs from sample to sample.
        holds += found.explained.low < 10 && 10 < found.explained.high;
    }
    CHECK(sum == Approx(10).epsilon(.05));
    CHECK(left == Approx(4).epsilon(.03));
    CHECK(holds > .85 * samples);
    const ExplainedVariance large = of_sample(20'000, normal);
    CHECK(large.explained.mean == Approx(10).epsilon(.03));
    CHECK(large.explained.low > 9.4);
    CHECK(large.explained.high < 10.6);
    CHECK(large.columns == 3);
}

TEST_CASE("given the columns, the interval relative to what is left holds in 95 of 100 samples") {
    const unsigned seed = 7;
    CAPTURE(seed);
    GaussDraws normal(seed);
    Columns columns(2);
    double squares = 0;
    constexpr std::size_t n = 24;
    std::vector<double> signal;
    for (std::size_t i = 0; i < n; ++i) {
        columns[0].push_back(static_cast<double>(i));
        columns[1].push_back(i % 2 == 0 ? 1 : -1);
        signal.push_back(.1 * (static_cast<double>(i) - 11.5));
        squares += signal.back() * signal.back();
    }
    const double truth = squares / (n - 1);
    constexpr int samples = 2000;
    int holds = 0;
    for (int s = 0; s < samples; ++s) {
        std::vector<double> values = signal;
        for (double& value : values) value += normal();
        const ExplainedVariance found = explained_variance(values, columns);
        const double low = found.explained.low / found.left, high = found.explained.high / found.left;
        holds += low <= truth && truth <= high;  // the residuals have a variance of 1
    }
    CHECK(holds > .935 * samples);
    CHECK(holds < .965 * samples);
}

TEST_CASE("columns that explain nothing explain nothing on average, and too few values say nothing") {
    GaussDraws normal(3);
    double sum = 0;
    int above = 0;
    for (int s = 0; s < 1000; ++s) {
        std::vector<double> values, column;
        for (int i = 0; i < 20; ++i) values.push_back(normal()), column.push_back(normal());
        const ExplainedVariance found = explained_variance(values, Columns{column});
        sum += found.explained.mean / 1000;
        above += found.explained.low > 0;
    }
    CHECK(std::abs(sum) < .01);
    CHECK(above < 45);  // 2.5 of 100 are expected
    CHECK(above > 10);
    const std::vector<double> seven = {1, 2, 3, 4, 5, 6, 8};
    CHECK(std::isnan(explained_variance(seven, Columns{seven}).explained.mean));
    const std::vector<double> constant(20, 1.);
    CHECK(std::isnan(explained_variance(std::vector<double>(20, 2.), Columns{constant}).explained.mean));
}

TEST_CASE("what follows a column without noise is explained wholly, and gaps are skipped") {
    std::vector<double> values, column;
    for (int i = 0; i < 20; ++i) values.push_back(3. * i), column.push_back(i);
    const ExplainedVariance exact = explained_variance(values, Columns{column});
    CHECK(exact.explained.mean == Approx(9 * 35.));
    values[4] = std::numeric_limits<double>::quiet_NaN();
    CHECK(explained_variance(values, Columns{column}).explained.n == 19);
}
