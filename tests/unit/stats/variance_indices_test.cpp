#include "engine/stats/variance_indices.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <functional>
#include <numbers>
#include <random>

#include "engine/stats/running.hpp"
#include "engine/stats/sobol_points.hpp"

using namespace morale;

namespace {

using std::numbers::pi;
using Output = std::function<double(const std::vector<double>&)>;
using Luck = std::function<double()>;

struct KnownShares {
    std::vector<double> first, total;
    double variance = 0;
};

/// Ishigami and Homma (1990), with a = 7 and b = 0.1.
double ishigami(const std::vector<double>& u) {
    const auto x = [&](std::size_t i) { return pi * (2 * u[i] - 1); };
    return std::sin(x(0)) + 7 * std::pow(std::sin(x(1)), 2) + .1 * std::pow(x(2), 4) * std::sin(x(0));
}

KnownShares shares_of_ishigami() {
    const double v1 = std::pow(1 + .1 * std::pow(pi, 4) / 5, 2) / 2, v2 = 49. / 8,
                 v13 = .01 * std::pow(pi, 8) * 8 / 225, v = v1 + v2 + v13;
    return {{v1 / v, v2 / v, 0}, {(v1 + v13) / v, v2 / v, v13 / v}, v};
}

const std::array<double, 6> a_of_g = {0, .5, 3, 9, 99, 99};

/// Sobol's g function (Saltelli and Sobol' 1995).
double g_function(const std::vector<double>& u) {
    double product = 1;
    for (std::size_t i = 0; i < u.size(); ++i)
        product *= (std::abs(4 * u[i] - 2) + a_of_g[i]) / (1 + a_of_g[i]);
    return product;
}

KnownShares shares_of_g() {
    KnownShares known;
    double all = 1;
    for (const double a : a_of_g) all *= 1 + 1 / (3 * (1 + a) * (1 + a));
    known.variance = all - 1;
    for (const double a : a_of_g) {
        const double v = 1 / (3 * (1 + a) * (1 + a));
        known.first.push_back(v / (all - 1));
        known.total.push_back(v * all / (1 + v) / (all - 1));
    }
    return known;
}

/// The rows of a design. Each repeat has luck of its own, A and mixed points share it, B has another one.
std::vector<DesignRow> rows_of(const std::vector<std::vector<double>>& points, const Output& f, int repeats,
                               const Luck& luck) {
    std::vector<DesignRow> rows;
    for (const std::vector<double>& point : points) {
        const std::size_t k = point.size() / 2;
        const auto middle = point.begin() + static_cast<std::ptrdiff_t>(k);
        const std::vector<double> a(point.begin(), middle), b(middle, point.end());
        DesignRow row;
        row.mixed.resize(k);
        for (int r = 0; r < repeats; ++r) {
            const double shared = luck();
            row.a.push_back(f(a) + shared);
            row.b.push_back(f(b) + luck());
            for (std::size_t i = 0; i < k; ++i) {
                std::vector<double> mixed = a;
                mixed[i] = b[i];
                // Most of the luck is common, and some is not.
                row.mixed[i].push_back(f(mixed) + .9 * shared + .3 * luck());
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Each row: the point of A, then that of B.
std::vector<std::vector<double>> even_points(std::size_t rows, std::size_t factors, std::mt19937_64& bits) {
    std::vector<std::uint64_t> of_a(factors), of_b(factors);
    for (std::vector<std::uint64_t>* shift : {&of_a, &of_b})
        for (std::uint64_t& word : *shift) word = bits();
    PointPairs pairs = sobol_pairs(
        rows, of_a, of_b, [&](std::uint32_t) { return (static_cast<double>(bits() >> 12) + .5) * 0x1p-52; });
    for (std::size_t row = 0; row < rows; ++row)
        pairs.a[row].insert(pairs.a[row].end(), pairs.b[row].begin(), pairs.b[row].end());
    return pairs.a;
}

std::vector<std::vector<double>> independent_points(std::size_t rows, std::size_t factors,
                                                    std::mt19937_64& bits) {
    std::vector<std::vector<double>> points(rows, std::vector<double>(2 * factors));
    for (auto& point : points)
        for (double& x : point) x = (static_cast<double>(bits() >> 12) + .5) * 0x1p-52;
    return points;
}

Luck normal_luck(double deviation, std::mt19937_64& bits) {
    return [deviation, &bits] {
        double sum = -6;
        for (int i = 0; i < 12; ++i) sum += (static_cast<double>(bits() >> 12) + .5) * 0x1p-52;
        return deviation * sum;
    };
}

constexpr auto no_luck = [] { return 0.; };

bool contains_truth(const Interval& interval, double truth) {
    return interval.low <= truth && truth <= interval.high;
}

}  // namespace

TEST_CASE("the indices of the Ishigami and the g function are found, within the stated error") {
    const std::array cases = {std::tuple(Output(ishigami), shares_of_ishigami(), std::size_t{3}),
                              std::tuple(Output(g_function), shares_of_g(), std::size_t{6})};
    std::mt19937_64 bits(1);
    for (const auto& [f, truth, factors] : cases) {
        const VarianceIndices found =
            variance_indices(rows_of(even_points(4096, factors, bits), f, 1, no_luck));
        CHECK(found.rows == 4096);
        CHECK(contains_truth(found.variance, truth.variance));
        CHECK(found.variance.mean == Approx(truth.variance).epsilon(.02));
        CHECK(std::isnan(found.noise_variance));
        for (std::size_t i = 0; i < factors; ++i) {
            CAPTURE(i, truth.first[i], truth.total[i]);
            CHECK(contains_truth(found.first[i], truth.first[i]));
            CHECK(contains_truth(found.total[i], truth.total[i]));
            CHECK(found.first[i].half() < .06);
            CHECK(found.total[i].half() < .06);
            CHECK(std::abs(found.first[i].mean - truth.first[i]) < .02);
            CHECK(std::abs(found.total[i].mean - truth.total[i]) < .02);
        }
    }
}

TEST_CASE("intervals of indices hold as often as they say, also with noise and few rows") {
    std::mt19937_64 bits(2);
    const KnownShares truth = shares_of_g();
    constexpr int studies = 400;
    for (const bool even : {false, true}) {
        std::array<int, 6> first{}, total{};
        for (int study = 0; study < studies; ++study) {
            const auto points = even ? even_points(64, 6, bits) : independent_points(64, 6, bits);
            const VarianceIndices found =
                variance_indices(rows_of(points, g_function, 2, normal_luck(.3, bits)));
            for (std::size_t i = 0; i < 6; ++i) {
                first[i] += contains_truth(found.first[i], truth.first[i]);
                total[i] += contains_truth(found.total[i], truth.total[i]);
            }
        }
        for (std::size_t i = 0; i < 6; ++i) {
            CAPTURE(even, i, first[i], total[i]);
            CHECK(first[i] > .9 * studies);
            CHECK(total[i] > .9 * studies);
        }
    }
}

TEST_CASE("what noise adds is taken out: indices are those of the mean output") {
    std::mt19937_64 bits(3);
    const KnownShares truth = shares_of_g();
    Running variance, noise, first, total, idle;
    for (int study = 0; study < 300; ++study) {
        // The noise of one observation has as much variance as the output itself.
        const auto rows = rows_of(even_points(256, 6, bits), g_function, 2, normal_luck(.73, bits));
        const VarianceIndices found = variance_indices(rows);
        variance.add(found.variance.mean);
        noise.add(found.noise_variance);
        first.add(found.first[0].mean);
        total.add(found.total[0].mean);
        idle.add(found.total[5].mean);
    }
    const auto near = [](const Running& sample, double expected, double bias) {
        return std::abs(sample.mean - expected) < 4 * sample.deviation() / std::sqrt(300.) + bias;
    };
    CHECK(near(variance, truth.variance, 0));
    CHECK(near(noise, .73 * .73, 0));
    // A ratio has a bias of the order of its relative variance.
    CHECK(near(first, truth.first[0], .02));
    CHECK(near(total, truth.total[0], .02));
    CHECK(near(idle, truth.total[5], .005));
}

TEST_CASE("rows with a missing output are skipped; too few, or no variance, give no index") {
    std::mt19937_64 bits(4);
    auto rows = rows_of(even_points(20, 3, bits), ishigami, 2, no_luck);
    const std::vector<DesignRow> sound(rows.begin() + 1, rows.end());
    rows[0].mixed[1][1] = std::nan("");
    const VarianceIndices with = variance_indices(rows), without = variance_indices(sound);
    CHECK(with.rows == 19);
    CHECK(with.first[0].mean == without.first[0].mean);
    CHECK(with.noise_variance == 0);
    CHECK(variance_indices(std::span(sound).first(2)).rows == 2);
    CHECK(std::isnan(variance_indices(std::span(sound).first(2)).total[0].mean));
    const auto flat = rows_of(
        even_points(20, 3, bits), [](const auto&) { return 4.; }, 2, no_luck);
    CHECK(variance_indices(flat).variance.mean == 0);
    CHECK(std::isnan(variance_indices(flat).first[0].mean));
    CHECK(variance_indices({}).rows == 0);
}
