// What must fit together between fields: teams that exist, agents for the contacts, whole weeks, a Monday.
#pragma once

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/written.hpp"

namespace morale {

/// Reports what does not fit together in a study whose values could be read. Values that failed are not
/// checked again.
void check_plan(const StudyPlan&, const Written&, Report&);

}  // namespace morale
