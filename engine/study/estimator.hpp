// How a study estimates the mean of a metric over all possible years, and the mean difference of two
// policies. The metric's row gives the basis: its twin of chances, its values with known luck taken out, or
// its plain values. The plain values of the replications stay as they are, because they show how years
// differ.
#pragma once

#include <cstddef>

#include "engine/stats/control_variates.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// The mean of one policy. Requires a compared metric (compared_metrics).
Estimated mean_of(const PolicyResult&, std::size_t metric);

/// The mean of b less a, by pairs of replications under common luck.
Estimated mean_difference(const PolicyResult& a, const PolicyResult& b, std::size_t metric);

/// The basis of these estimates.
Estimator estimator_of(const PolicyResult&, std::size_t metric, const Estimated&);

}  // namespace morale
