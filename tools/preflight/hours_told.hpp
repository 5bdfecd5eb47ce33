// What `check` says of the hours of the centre: how what is written was taken, and what of it has no effect.
#pragma once

#include <string>
#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// Quarters of an hour that are joined (W058), hours of weekdays that are closed (W059).
std::vector<Diagnostic> hours_warnings(const StudyPlan&);

/// "Tuesday and Sunday have the hours of Monday."; empty if each open day is named, or none is.
std::string hours_taken(const StudyPlan&);

/// How the table of 'load: {from: …}' was read and what there is to say of it, line by line; empty if there
/// is none.
std::vector<std::string> load_table_taken(const StudyPlan&);

}  // namespace morale
