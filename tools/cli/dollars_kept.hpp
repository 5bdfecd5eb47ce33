// Amounts of a scenario in another currency that it did not write itself: figures in US dollars.
#pragma once

#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// One warning for all amounts, other than nothing, that were not written in the currency of the scenario;
/// none when that is the usual one, or all are its own.
std::vector<Diagnostic> currency_warnings(const StudyPlan&);

}  // namespace morale
