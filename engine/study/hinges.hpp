// What the decision hangs on: how the gain of a policy over the first moves with each assumption that was
// drawn. Replications share their luck between policies, so what is left in the difference is the policy, the
// luck of the year and the assumptions; a rank correlation tells the last from the other two.
#pragma once

#include "engine/study/hinge.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// Reads plan, policies, comparisons and decision. Of the recommended policy, or of that with the largest
/// gain when none is. Nothing when nothing was drawn or fewer than ten replications have a value.
Hinges hinges_of(const StudyResult&);

}  // namespace morale
