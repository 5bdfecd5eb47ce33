// What a manager is told: which policy to choose, by how much it is better on the objective and what else it
// does, how sure that is, and what the study does not tell. Only simulated luck is in the intervals;
// `not_known` says so. Goals bind: what misses one is not recommended, however good it is (within_goals.hpp).
#pragma once

#include <cstdint>
#include <optional>

#include "engine/study/result.hpp"

namespace morale {

/// Reads plan, policies and comparisons of the study. Recommends the best policy on the objective among those
/// that are Better than the first; if there is none, the first, and says whether that is because the others
/// are worse, because they make no difference that matters, or because this cannot be decided yet. With
/// goals, all this among the policies that meet them.
Decision decide(const StudyResult& study);

}  // namespace morale
