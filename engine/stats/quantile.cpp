#include "engine/stats/quantile.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <limits>

namespace morale {
namespace {

struct Position {
    std::size_t below;  // order statistic, from 0
    double beyond;      // how far towards the next one, 0 .. 1
};

// Requires n > 0.
Position position(std::size_t n, double p) {
    const double exact = static_cast<double>(n - 1) * p;
    const double below = std::floor(exact);
    return {static_cast<std::size_t>(below), exact - below};
}

// Equal neighbours first: they may be infinite.
double between(double low, double high, double beyond) {
    return low == high || beyond == 0 ? low : low + beyond * (high - low);
}

bool answerable(std::size_t n, double p) {
    return n > 0 && p >= 0 && p <= 1;
}

double quantile_of_sorted(std::span<const double> sorted, double p) {
    if (!answerable(sorted.size(), p)) return std::numeric_limits<double>::quiet_NaN();
    const auto [below, beyond] = position(sorted.size(), p);
    return between(sorted[below], sorted[std::min(below + 1, sorted.size() - 1)], beyond);
}

}  // namespace

double quantile(std::span<double> values, double p) {
    const auto end = std::partition(values.begin(), values.end(), [](double v) { return !std::isnan(v); });
    const auto n = static_cast<std::size_t>(end - values.begin());
    if (!answerable(n, p)) return std::numeric_limits<double>::quiet_NaN();
    const auto [below, beyond] = position(n, p);
    const auto low = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(values.begin(), low, end);
    return beyond == 0 ? *low : between(*low, *std::min_element(low + 1, end), beyond);
}

std::vector<double> quantiles(std::span<const double> values, std::span<const double> probabilities) {
    std::vector<double> sorted;
    sorted.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(sorted),
                 [](double v) { return !std::isnan(v); });
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> result;
    result.reserve(probabilities.size());
    for (const double p : probabilities) result.push_back(quantile_of_sorted(sorted, p));
    return result;
}

}  // namespace morale
