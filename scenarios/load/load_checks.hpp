// Checks for the load of the centre and its calendar: weights, hours, season, closed days; whole weeks from a
// Monday.
#pragma once

#include "engine/study/plan.hpp"
#include "scenarios/load/checked_case.hpp"

namespace morale {

/// Reports weights that do not fit (E0305), two seasons (E0331) and closed days without a date (E0332).
void check_load(const CheckedCase&);

/// Reports a start that is not a Monday (E0303), and a warm-up or horizon that is not whole weeks (E0307) or
/// too short (E0306). `plan` knows how they are written.
void check_calendar(const CheckedCase&, const StudyPlan& plan);

}  // namespace morale
