// How many replications would decide what so many have left open. Told only from a sample that knows its own
// spread, and rounded up to two digits: it is a plan, not a promise.
#pragma once

#include <cstdint>
#include <optional>

#include "engine/study/comparison.hpp"

namespace morale {

/// With fewer, mean and spread are too uncertain to say how many would do.
inline constexpr std::int64_t fewest_to_plan_with = 10;

/// With how many replications, more than the `n` that there are, Student's quantile at `probability` times
/// the standard error of a mean is as small as `distance`, if the spread stays as it is. Two digits, rounded
/// up; 0 when no number up to a hundred thousand would do; nothing when there are fewer than
/// `fewest_to_plan_with` to tell from.
std::optional<std::int64_t> replications_for(double distance, double deviation, double probability,
                                             std::int64_t n);

/// About how many replications would decide an undecided comparison that is one of `together`: so many that
/// an interval of this spread, with Student's t for that number, is as narrow as the distance of this mean
/// from the border of what does not matter. As `replications_for` says it.
std::optional<std::int64_t> replications_to_decide(const Comparison&, int together, double care);

}  // namespace morale
