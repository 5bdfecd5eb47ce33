// What the decision hinges on: how the gain of a policy over the first changes with each assumption that
// was drawn. Policies share the luck of a replication, so the difference varies only with the luck of the
// year and the assumptions; a rank correlation separates these two.
#pragma once

#include "engine/study/hinge.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// Computed from plan, policies, comparisons and decision, for the recommended policy or, if none is
/// recommended, the one with the largest gain. Empty if nothing was drawn or fewer than ten replications
/// have a value.
Hinges hinges_of(const StudyResult&);

}  // namespace morale
