// Amounts in US dollars in a scenario of another currency: those that it did not write itself.
#pragma once

#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// One warning for all amounts, except zero, that were not written in the currency of the scenario; none if
/// that is the usual one, or if the scenario wrote all of them.
std::vector<Diagnostic> currency_warnings(const StudyPlan&);

}  // namespace morale
