// The choice when the scenario has goals: only a policy that surely meets all of them is recommended.
//
//   some do, the first among them   the best of these, or the first, as without goals
//   some do, the first does not     the best of these, however it compares: staying is not a choice
//   none does                       nobody is recommended; the one that comes nearest is named
//
// The price of the goals is given too: what the best of all policies would be worth without them.
#pragma once

#include "engine/study/beside.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// Decides among all policies but the first. Requires a goal, a second policy and two replications.
Decision within_goals(const StudyResult&, const Candidates& all);

}  // namespace morale
