// Checks for the contracts of teams: their shifts have to be able to begin.
#pragma once

#include "engine/study/plan.hpp"
#include "scenarios/load/written.hpp"

namespace morale {

/// Reports a latest start before the earliest and shifts that fit on no day (E0340), times between two half
/// hours (E0341), a contract beside people who are always present (E0342), and a wage of people of another
/// firm (E0343).
void check_contracts(const StudyPlan&, const Written&, Report&);

}  // namespace morale
