#include "engine/stats/control_variates.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>
#include <vector>

using namespace morale;

namespace {

constexpr double no_value = std::numeric_limits<double>::quiet_NaN();

class NormalDraws {
 public:
    explicit NormalDraws(unsigned seed) : bits_(seed) {}
    double operator()() {
        const double u = (static_cast<double>(bits_()) + .5) / 4294967296.0;
        const double v = (static_cast<double>(bits_()) + .5) / 4294967296.0;
        return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * v);
    }

 private:
    std::mt19937 bits_;
};

struct Sample {
    std::vector<double> values;
    std::vector<std::vector<double>> controls;
};

/// Values of mean 5 that follow two of three controls, with noise of their own.
Sample sample_of(std::size_t n, NormalDraws& normal, double noise = 1) {
    Sample s{.values = {}, .controls = std::vector<std::vector<double>>(3)};
    for (std::size_t i = 0; i < n; ++i) {
        const double a = normal(), b = normal() + a, c = 100 * normal();
        s.controls[0].push_back(a);
        s.controls[1].push_back(b);
        s.controls[2].push_back(c);
        s.values.push_back(5 + 3 * a - 2 * b + noise * normal());
    }
    return s;
}

}  // namespace

TEST_CASE("without controls the mean is the plain mean with Student's interval") {
    const std::vector<double> values = {1, 2, 4, no_value, 5};
    const Estimated estimate = controlled_mean(values, {});
    const Interval plain = mean_interval(values, .9);
    CHECK(estimate.controls == 0);
    CHECK(estimate.n == 4);
    CHECK(estimate.interval(.9).mean == plain.mean);
    CHECK(estimate.interval(.9).low == Approx(plain.low));
    CHECK(estimate.interval(.9).high == Approx(plain.high));
    CHECK(estimate.deviation() == Approx(std::sqrt(10. / 3)));
}

TEST_CASE("what the controls explain without a rest is known exactly") {
    NormalDraws normal(1);
    const Sample s = sample_of(20, normal, 0);
    const Estimated estimate = controlled_mean(s.values, s.controls);
    CHECK(estimate.controls == 3);
    CHECK(estimate.mean == Approx(5).epsilon(1e-12));
    CHECK(estimate.standard_error == Approx(0).margin(1e-12));
    CHECK(estimate.degrees == 16);
}

TEST_CASE("one control is the regression of the textbook") {
    // y = 1, 3, 2, 6, 5, 9, 8, 12 on x = -3.5 .. 3.5 with its mean moved by 1: intercept at x = 0.
    std::vector<double> x, y = {1, 3, 2, 6, 5, 9, 8, 12};
    for (int i = 0; i < 8; ++i) x.push_back(i - 3.5 + 1);
    const double centre = 46. / 8;
    double sxy = 0, sxx = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        sxy += (x[i] - 1) * (y[i] - centre);
        sxx += (x[i] - 1) * (x[i] - 1);
    }
    CHECK(sxx == 42);
    const Estimated estimate = controlled_mean(y, std::vector<std::vector<double>>{x});
    CHECK(estimate.mean == Approx(centre - sxy / sxx));
    double squares = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        const double along = x[i] - 1, rest = y[i] - centre - sxy / sxx * along;
        const double weight = 1. / 8 - along / sxx, leverage = 1. / 8 + along * along / sxx;
        squares += weight * weight * rest * rest / ((1 - leverage) * (1 - leverage));
    }
    CHECK(estimate.standard_error == Approx(std::sqrt(squares)));
    CHECK(estimate.degrees == 6);
}

TEST_CASE("controls that do not vary, repeat others or are too many change nothing") {
    NormalDraws normal(2);
    const Sample s = sample_of(40, normal);
    const Estimated with = controlled_mean(s.values, s.controls);
    auto more = s.controls;
    more.insert(more.begin(), std::vector<double>(40, 0));
    std::vector<double> repeated = s.controls[0];
    for (std::size_t i = 0; i < repeated.size(); ++i) repeated[i] = 2 * repeated[i] - s.controls[1][i];
    more.push_back(repeated);
    const Estimated same = controlled_mean(s.values, more);
    CHECK(same.controls == 3);
    CHECK(same.mean == Approx(with.mean));
    CHECK(same.standard_error == Approx(with.standard_error));

    const std::vector<double> few(s.values.begin(),
                                  s.values.begin() + 15);  // less than four for each of four
    CHECK(controlled_mean(few, s.controls).controls == 0);
    const std::vector<double> enough(s.values.begin(), s.values.begin() + 16);
    CHECK(controlled_mean(enough, s.controls).controls == 3);
}

TEST_CASE("a value or a control that is missing leaves out the replication") {
    NormalDraws normal(3);
    Sample s = sample_of(31, normal);
    Sample without = s;
    for (auto* column : {&without.values, &without.controls[0], &without.controls[1], &without.controls[2]}) {
        column->erase(column->begin() + 20);
        column->erase(column->begin() + 7);
    }
    s.values[7] = no_value;
    s.controls[1][20] = no_value;
    const Estimated estimate = controlled_mean(s.values, s.controls);
    const Estimated expected = controlled_mean(without.values, without.controls);
    CHECK(estimate.n == 29);
    CHECK(estimate.mean == expected.mean);
    CHECK(estimate.standard_error == expected.standard_error);
}

TEST_CASE("intervals with fitted coefficients hold as often as they say, and are shorter") {
    NormalDraws normal(4);
    int holds = 0, plain_holds = 0;
    double shorter = 0;
    constexpr int studies = 4000;
    for (int study = 0; study < studies; ++study) {
        const Sample s = sample_of(20, normal);
        const Interval with = controlled_mean(s.values, s.controls).interval(.95);
        const Interval plain = mean_interval(s.values);
        holds += with.low <= 5 && 5 <= with.high;
        plain_holds += plain.low <= 5 && 5 <= plain.high;
        shorter += with.half() / plain.half() / studies;
    }
    CHECK(holds > .938 * studies);  // four standard errors: .014
    CHECK(holds < .984 * studies);  // the robust standard error is a little too careful
    CHECK(plain_holds > .938 * studies);
    CHECK(shorter < .62);  // the noise has SD 1, the plain sample SD sqrt(1 + 1 + 4)
}

TEST_CASE("taking the controls out with the coefficients leaves the controlled mean, of values or columns") {
    NormalDraws normal(5);
    const Sample s = sample_of(40, normal);
    std::vector<std::vector<double>> controls = s.controls;
    controls.push_back(std::vector<double>(40, 3.5));  // does not vary
    const std::vector<double> coefficients = control_coefficients(s.values, controls);
    REQUIRE(coefficients.size() == 4);
    CHECK(coefficients[3] == 0);
    double mean = 0;
    for (std::size_t i = 0; i < 40; ++i) {
        double left = s.values[i];
        for (std::size_t k = 0; k < 4; ++k) left -= coefficients[k] * controls[k][i];
        mean += left / 40;
    }
    CHECK(mean == Approx(controlled_mean(s.values, s.controls).mean));

    // Without noise the coefficients are those that made the values.
    const Sample exact = sample_of(40, normal, 0);
    const std::vector<double> found = control_coefficients(exact.values, exact.controls);
    for (std::size_t i = 0; i < 40; ++i) {
        double left = exact.values[i];
        for (std::size_t k = 0; k < 3; ++k) left -= found[k] * exact.controls[k][i];
        CHECK(left == Approx(5));
    }

    const std::vector<double> few(s.values.begin(), s.values.begin() + 15);
    CHECK(control_coefficients(few, s.controls) == std::vector<double>(3, 0));
}
