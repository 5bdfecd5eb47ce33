// Spearman's rank correlation: how nearly one quantity rises or falls with another, whatever the shape of the
// curve. Ties share the mean of their ranks. The interval is Fisher's, with the variance of Bonett and Wright
// (2000), Sample size requirements for estimating Pearson, Kendall and Spearman correlations: good from about
// ten pairs on.
//
// A pair with a NaN is skipped. Without any change in one of the two the correlation is not available: NaN.
#pragma once

#include <span>
#include <vector>

#include "engine/stats/interval.hpp"

namespace morale {

/// From 1; ties have the mean of theirs. Requires that no value is NaN.
[[nodiscard]] std::vector<double> ranks(std::span<const double> values);

/// The correlation as `mean`, with its interval (NaN with fewer than four pairs). What is beyond the shorter
/// sample has no partner and is left out.
[[nodiscard]] Interval rank_correlation(std::span<const double> a, std::span<const double> b,
                                        double level = .95);

}  // namespace morale
