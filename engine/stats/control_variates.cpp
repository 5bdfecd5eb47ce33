#include "engine/stats/control_variates.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace morale {
namespace {

// A column that keeps less than this share of its length beside the columns before it is left out.
constexpr double least_of_its_own = 1e-6;

double product(std::span<const double> a, std::span<const double> b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
    return sum;
}

void subtract(std::vector<double>& from, std::span<const double> direction, double length) {
    for (std::size_t i = 0; i < from.size(); ++i) from[i] -= length * direction[i];
}

double mean_of(std::span<const double> column) {
    double sum = 0;
    for (const double x : column) sum += x;
    return sum / static_cast<double>(column.size());
}

/// The values and controls of positions where all of them are available.
struct Table {
    std::vector<double> values;
    std::vector<std::vector<double>> controls;
};

Table available(std::span<const double> values, std::span<const std::vector<double>> controls) {
    Table table{.values = {}, .controls = std::vector<std::vector<double>>(controls.size())};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool known = !std::isnan(values[i]) && std::ranges::all_of(controls, [&](const auto& column) {
            return i < column.size() && !std::isnan(column[i]);
        });
        if (!known) continue;
        table.values.push_back(values[i]);
        for (std::size_t k = 0; k < controls.size(); ++k) table.controls[k].push_back(controls[k][i]);
    }
    return table;
}

/// An orthonormal base of the span of the centred controls (modified Gram and Schmidt, twice for the
/// digits), for each direction how far the mean of the controls lies along it, in the scale of the
/// direction, and how it is made of the centred controls.
struct Base {
    std::vector<std::vector<double>> directions;
    std::vector<double> means;
    std::vector<std::vector<double>> made_of;  // [direction][control]
};

Base base_of(const std::vector<std::vector<double>>& controls) {
    Base base;
    for (std::size_t control = 0; control < controls.size(); ++control) {
        std::vector<double> column = controls[control], made_of(controls.size());
        made_of[control] = 1;
        double mean = mean_of(column);
        for (double& x : column) x -= mean;
        const double before = std::sqrt(product(column, column));
        for (int pass = 0; pass < 2; ++pass)
            for (std::size_t k = 0; k < base.directions.size(); ++k) {
                const double along = product(column, base.directions[k]);
                subtract(column, base.directions[k], along);
                subtract(made_of, base.made_of[k], along);
                mean -= along * base.means[k];
            }
        const double length = std::sqrt(product(column, column));
        if (!(length > least_of_its_own * before)) continue;
        for (double& x : column) x /= length;
        for (double& x : made_of) x /= length;
        base.directions.push_back(std::move(column));
        base.made_of.push_back(std::move(made_of));
        base.means.push_back(mean / length);
    }
    return base;
}

/// The standard error of the intercept from the residuals, each as it would be if its own value had not been
/// fitted (HC3 of MacKinnon and White 1985, nearly the jackknife). Policies that differ in only a few
/// replications are then not taken as certain, as they would be with one variance for all.
double robust_error(const std::vector<double>& rest, const Base& base) {
    const double n = static_cast<double>(rest.size());
    double sum = 0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        double weight = 1 / n, leverage = 1 / n;
        for (std::size_t k = 0; k < base.directions.size(); ++k) {
            weight -= base.means[k] * base.directions[k][i];
            leverage += base.directions[k][i] * base.directions[k][i];
        }
        const double alone = rest[i] == 0 ? 0 : rest[i] / std::max(1 - leverage, least_of_its_own);
        sum += weight * weight * alone * alone;
    }
    return std::sqrt(sum);
}

Estimated plain_mean(std::span<const double> values) {
    Running sample;
    for (const double x : values) sample.add(x);
    const double n = static_cast<double>(sample.n);
    const double none = std::numeric_limits<double>::quiet_NaN();
    return {.mean = sample.n > 0 ? sample.mean : none,
            .standard_error = sample.n > 1 ? sample.deviation() / std::sqrt(n) : none,
            .deviation_of_one = sample.deviation(),
            .degrees = n - 1,
            .n = sample.n};
}

}  // namespace

Interval Estimated::interval(double level) const {
    Interval result{.mean = mean, .n = n};
    if (n < 2 || !(level >= 0 && level <= 1)) return result;
    const double half = standard_error == 0 ? 0 : student_quantile((1 + level) / 2, degrees) * standard_error;
    result.low = mean - half;
    result.high = mean + half;
    return result;
}

double Estimated::deviation() const {
    return n < 2 ? 0 : standard_error * std::sqrt(static_cast<double>(n));
}

Estimated controlled_mean(std::span<const double> values, std::span<const std::vector<double>> controls) {
    const Table table = available(values, controls);
    Estimated estimate = plain_mean(table.values);
    const Base base = base_of(table.controls);
    const std::size_t used = base.directions.size();
    const auto coefficients = static_cast<std::int64_t>(used) + 1;
    if (used == 0 || estimate.n < fewest_for_each_coefficient * coefficients) return estimate;

    std::vector<double> rest = table.values;
    for (double& x : rest) x -= estimate.mean;
    double longer =
        1 / static_cast<double>(estimate.n);  // variance of the estimate, relative to that of the residuals
    for (std::size_t k = 0; k < used; ++k) {
        const double along = product(rest, base.directions[k]);
        subtract(rest, base.directions[k], along);
        estimate.mean -= along * base.means[k];
        longer += base.means[k] * base.means[k];
    }
    estimate.controls = static_cast<int>(used);
    estimate.degrees = static_cast<double>(estimate.n - coefficients);
    estimate.standard_error = robust_error(rest, base);
    estimate.deviation_of_one = estimate.standard_error / std::sqrt(longer);
    return estimate;
}

std::vector<double> control_coefficients(std::span<const double> values,
                                         std::span<const std::vector<double>> controls) {
    const Table table = available(values, controls);
    const Base base = base_of(table.controls);
    std::vector<double> coefficients(controls.size());
    const auto fitted = static_cast<std::int64_t>(base.directions.size()) + 1;
    if (static_cast<std::int64_t>(table.values.size()) < fewest_for_each_coefficient * fitted)
        return coefficients;
    // The directions are at right angles to each other and to what is constant.
    for (std::size_t k = 0; k < base.directions.size(); ++k)
        subtract(coefficients, base.made_of[k], -product(table.values, base.directions[k]));
    return coefficients;
}

}  // namespace morale
