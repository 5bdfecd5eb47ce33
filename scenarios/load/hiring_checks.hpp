// Checks for hiring classes: each has a day, a size and, if it names one, a team that this firm hires for.
#pragma once

#include "engine/study/plan.hpp"
#include "scenarios/load/written.hpp"

namespace morale {

/// Reports hiring classes that say too little (E0335) or name a team that cannot be theirs (E0336).
void check_hiring_classes(const StudyPlan&, const Written&, Report&);

}  // namespace morale
