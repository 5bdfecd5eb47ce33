// What is usual at the plan's centre, from which its policies are counted: figures of the base, the same
// for all policies.
#pragma once

#include <span>

#include "engine/study/plan.hpp"

namespace morale {

/// What is usual to the people of a policy that begins at `from`, counted from the settled base, with its
/// mending.
Usual usual_of_policy(const Parameters& policy, Time from, const Parameters& base,
                      std::span<const TeamLoad> mend);

/// Computes what is usual under the base and gives it to the base and to every policy. Call it again after
/// changing the base of a plan.
void settle(StudyPlan&);

}  // namespace morale
