// What a manager is told: which policy to choose, by how much it is better on the objective and what else it
// does, how sure that is, and what the study does not tell. Only simulated luck is in the intervals;
// `not_known` says so.
#pragma once

#include <cstdint>

#include "engine/study/result.hpp"

namespace morale {

/// Reads plan, policies and comparisons of the study. Recommends the best policy on the objective among those
/// that are Better than the first; if there is none, the first, and says whether that is because the others
/// are worse, because they make no difference that matters, or because this cannot be decided yet.
Decision decide(const StudyResult& study);

/// About how many replications would decide an undecided comparison: its half width shrinks with the square
/// root of their number, until it is as small as the distance of the mean from the border of what does not
/// matter. Two digits, rounded up; 0 when no number up to a hundred thousand would do.
std::int64_t replications_to_decide(const Interval& simultaneous, double care);

}  // namespace morale
