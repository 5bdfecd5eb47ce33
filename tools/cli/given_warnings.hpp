// Measured figures that the base is not expected to show.
#pragma once

#include <vector>

#include "engine/outlook/outlook.hpp"
#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// W042 at the line of each figure that is off.
std::vector<Diagnostic> given_warnings(const StudyPlan&, const CentreOutlook& of_the_base);

}  // namespace morale
