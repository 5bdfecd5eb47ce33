// Checks for the contracts of teams: their shifts have to be able to begin.
#pragma once

#include "engine/study/plan.hpp"
#include "scenarios/load/written.hpp"

namespace morale {

/// Reports a latest start before the earliest (E0340).
void check_contracts(const StudyPlan&, const Written&, Report&);

}  // namespace morale
