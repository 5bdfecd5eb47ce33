// How many replications would decide what is still open. The number is reported only if the sample is large
// enough to estimate its own spread, and is rounded up to two digits: it is a plan, not a promise.
#pragma once

#include <cstdint>
#include <optional>

#include "engine/study/comparison.hpp"

namespace morale {

/// With fewer, mean and spread are too uncertain to say how many would do.
inline constexpr std::int64_t fewest_to_plan_with = 10;

/// The number of replications, more than the present `n`, at which Student's quantile at `probability`
/// times the standard error of a mean is at most `distance`, if the spread stays as it is. Two digits,
/// rounded up; 0 if no number up to a hundred thousand would do; nothing with fewer than
/// `fewest_to_plan_with` replications.
std::optional<std::int64_t> replications_for(double distance, double deviation, double probability,
                                             std::int64_t n);

/// About how many replications would decide an undecided comparison that is one of `together`: the number
/// at which an interval of this spread, with Student's t for that number, is as narrow as the distance of
/// this mean from the border of what does not matter. The result is as in `replications_for`.
std::optional<std::int64_t> replications_to_decide(const Comparison&, int together, double care);

}  // namespace morale
