// How a study estimates the mean of a metric over all the years that could be, and the mean difference of two
// policies. The metric's row says from what: from its twin of chances, with known luck taken out, or from the
// plain values. The plain values of the replications stay what they are: how years differ is read off them.
#pragma once

#include <cstddef>

#include "engine/stats/control_variates.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// The mean of one policy. Requires a compared metric (compared_metrics).
Estimated mean_of(const PolicyResult&, std::size_t metric);

/// The mean of b less a, by pairs of replications under common luck.
Estimated mean_difference(const PolicyResult& a, const PolicyResult& b, std::size_t metric);

/// From what these estimates are made.
Estimator estimator_of(const PolicyResult&, std::size_t metric, const Estimated&);

}  // namespace morale
