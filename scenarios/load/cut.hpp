// `cut:` of a policy: mechanisms whose feedback it holds at the base's course.
#pragma once

#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/node.hpp"

namespace morale {

/// Sets the policy's cuts from a name or a list of names, and keeps the origin. A mechanism that cannot be
/// held is refused with the reason.
void read_cut(const Node& value, PolicyPlan&, std::vector<Origin>& origins, Report&);

/// Refuses a policy from always that cuts: it shares no course with the base.
void check_cut_of_always(const Node& overlay, const PolicyPlan&, Report&);

}  // namespace morale
