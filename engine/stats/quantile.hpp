// Quantiles of a sample: linear between order statistics at position (n - 1) p, type 7 of Hyndman and Fan
// (1996); what R, NumPy and spreadsheets give by default. NaN means "not available" and is skipped; with
// nothing left, or p outside 0..1, the result is NaN.
#pragma once

#include <span>
#include <vector>

namespace morale {

/// One quantile in linear time. Reorders the values.
[[nodiscard]] double quantile(std::span<double> values_will_be_reordered, double p);

/// Several at once, in the order asked, from one sorted copy.
[[nodiscard]] std::vector<double> quantiles(std::span<const double> values,
                                            std::span<const double> probabilities);

}  // namespace morale
