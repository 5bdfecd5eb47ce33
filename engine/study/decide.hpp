// What a manager is told: which policy to choose, by how much it is better on the objective, what else it
// does, how sure that is, and what the study does not show. Only simulated luck is in the intervals;
// `not_known` says so. Goals bind: a policy that misses one is not recommended, however good it is
// (within_goals.hpp).
#pragma once

#include <cstdint>
#include <optional>

#include "engine/study/result.hpp"

namespace morale {

/// Decides from plan, policies and comparisons of the study. Recommends the best policy on the objective
/// among those that are Better than the first. If there is none, it recommends the first and says whether
/// the others are worse, make no difference that matters, or cannot be judged yet. With goals, it does all
/// this among the policies that meet them.
Decision decide(const StudyResult& study);

}  // namespace morale
