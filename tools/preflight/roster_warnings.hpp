// Rosters of teams as they come out with everybody there: a least number that is not reached, and shifts that
// fall away because the one before is not over.
#pragma once

#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

std::vector<Diagnostic> roster_warnings(const StudyPlan&);

}  // namespace morale
