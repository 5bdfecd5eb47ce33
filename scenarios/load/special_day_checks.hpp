// Checks for days with hours of their own.
#pragma once

#include "engine/study/plan.hpp"
#include "scenarios/load/written.hpp"

namespace morale {

/// Reports a special day without a date, or with a date that is given twice (E0347), and one whose hours are
/// no half hours, on which the centre is closed by its weekday or its date, or which is as usual (E0348).
void check_special_days(const StudyPlan&, const Written&, Report&);

}  // namespace morale
