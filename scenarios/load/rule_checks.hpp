// Checks for values that are each in their range but together make a world that cannot be simulated
// (engine/model/rules.hpp), as best estimates and as ranges to draw from.
#pragma once

#include "engine/study/plan.hpp"
#include "scenarios/load/written.hpp"

namespace morale {

/// Reports rules that the base or a policy breaks (E0321), and ranges in which hardly any draw keeps them
/// (E0322).
void check_rules(const StudyPlan&, const Written&, Report&);

}  // namespace morale
