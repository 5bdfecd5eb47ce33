// The choice when the scenario has goals: only a policy that surely meets all of them is recommended.
//   some do, the first among them   the best of these, or the first, as without goals
//   some do, the first does not     the best of these, however it compares: to stay is no choice
//   none does                       nobody is recommended; the one that comes nearest is named
// What the goals cost is told beside it: what the best of all policies would be worth without them.
#pragma once

#include <span>

#include "engine/study/result.hpp"

namespace morale {

/// Verdict, policy and sentence, of the comparisons on the objective. Requires a goal, a second policy and
/// two replications.
Decision within_goals(const StudyResult&, std::span<const Comparison>);

}  // namespace morale
