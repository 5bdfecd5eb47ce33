// Elements of lists that a scenario inherits and does not mention, and whose author may believe that they
// are replaced.
#pragma once

#include <vector>

#include "engine/outlook/outlook.hpp"
#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

/// A warning for each list to which a file adds beside what it inherits, at the first element that it adds:
/// what is still there, what share it takes, and what to write.
std::vector<Diagnostic> inherited_warnings(const StudyPlan&, const CentreOutlook& of_the_base,
                                           const FileName&);

}  // namespace morale
