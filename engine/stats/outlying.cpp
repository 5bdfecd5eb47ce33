#include "engine/stats/outlying.hpp"

#include <algorithm>
#include <cmath>

#include "engine/stats/quantile.hpp"

namespace morale {
namespace {

// A normal law has half of its values within .6745 standard deviations of its median.
constexpr double deviations_of_a_median_one = 1.482602218505602;
constexpr double least_share_of_median = .01;

double median_of(std::vector<double> values) {
    return quantile(values, .5);
}

}  // namespace

std::vector<std::size_t> outlying(std::span<const double> values, double deviations) {
    const auto known = static_cast<std::size_t>(
        std::ranges::count_if(values, [](double value) { return std::isfinite(value); }));
    if (known < fewest_for_outlying) return {};
    const double median = median_of({values.begin(), values.end()});
    std::vector<double> off(values.begin(), values.end());
    for (double& value : off) value = std::abs(value - median);
    const double usual =
        std::max(deviations_of_a_median_one * median_of(off), least_share_of_median * std::abs(median));
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < off.size(); ++i)
        if (off[i] > deviations * usual) found.push_back(i);
    return found;
}

}  // namespace morale
