// How a study estimates the mean of a metric over all possible years, and the mean difference of two
// policies. The metric's row gives the basis: its twin of chances, its values with known luck taken out, or
// its plain values. The plain values of the replications stay as they are, because they show how years
// differ.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/stats/control_variates.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// The mean of one policy. Requires a compared metric (compared_metrics).
Estimated mean_of(const PolicyResult&, std::size_t metric);

/// The mean of b less a, by pairs of replications under common luck.
Estimated mean_difference(const PolicyResult& a, const PolicyResult& b, std::size_t metric);

/// What known luck adds to that difference, for each sum of known_luck.hpp: a regression over these
/// replications. Empty for a metric from which no luck is taken out.
std::vector<double> luck_coefficients(const PolicyResult& a, const PolicyResult& b, std::size_t metric);

/// The difference of each replication, b less a, on the basis of the estimates and less what these
/// coefficients say of its known luck. The mean over many replications is that of the difference, whatever
/// the coefficients are, because known luck has mean zero.
std::vector<double> differences_less_luck(const PolicyResult& a, const PolicyResult& b, std::size_t metric,
                                          std::span<const double> coefficients);

/// The basis of these estimates.
Estimator estimator_of(const PolicyResult&, std::size_t metric, const Estimated&);

}  // namespace morale
