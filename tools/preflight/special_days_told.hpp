// What `check` says of special days: their hours, what comes on them and who is on shift.
#pragma once

#include <string>
#include <vector>

#include "engine/outlook/outlook.hpp"
#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// A row for each special day of the base within the study; empty without any.
std::string special_days_text(const StudyPlan&, const CentreOutlook& of_the_base);

/// The same rows for `check --json`.
std::string special_days_json(const StudyPlan&, const CentreOutlook& of_the_base);

/// Half hours of a special day at which the centre is open and no shift reaches (W069).
std::vector<Diagnostic> special_day_warnings(const StudyPlan&);

}  // namespace morale
