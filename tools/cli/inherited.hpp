// Elements of lists that a scenario inherits, does not mention, and may take for replaced by its own.
#pragma once

#include <vector>

#include "engine/outlook/outlook.hpp"
#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// A warning for each list to which a file adds beside what it inherits, at the first element that it adds:
/// what is still there, what it takes, and what to write.
std::vector<Diagnostic> inherited_warnings(const StudyPlan&, const CentreOutlook& of_the_base);

}  // namespace morale
