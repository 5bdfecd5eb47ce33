// What a manager is told: which policy to choose, by how much it is better on the objective and what else it
// does, how sure that is, and what the study does not tell. Only simulated luck is in the intervals;
// `not_known` says so.
#pragma once

#include <cstdint>
#include <optional>

#include "engine/study/result.hpp"

namespace morale {

/// Reads plan, policies and comparisons of the study. Recommends the best policy on the objective among those
/// that are Better than the first; if there is none, the first, and says whether that is because the others
/// are worse, because they make no difference that matters, or because this cannot be decided yet.
Decision decide(const StudyResult& study);

/// With fewer, mean and spread are too uncertain to say how many would do.
inline constexpr std::int64_t fewest_to_plan_with = 10;

/// About how many replications would decide an undecided comparison that is one of `together`: so many that
/// an interval of this spread, with Student's t for that number, is as narrow as the distance of this mean
/// from the border of what does not matter. Two digits, rounded up; 0 when no number up to a hundred thousand
/// would do; nothing when there are fewer than `fewest_to_plan_with` to tell from.
std::optional<std::int64_t> replications_to_decide(const Comparison&, int together, double care);

}  // namespace morale
