// Which assumptions an analysis of sensitivity looks at more closely: those whose effects stand out of the
// noise when they move alone or, if they are too many, when their group does.
#pragma once

#include "engine/study/design_point.hpp"
#include "engine/study/sensitivity_result.hpp"

namespace morale {

/// Fills the rows: every assumption, the chosen ones first, the others by the size of their effects. At least
/// one is chosen. Sets the effects of groups as well, if these are moved. Requires groups and a design.
void choose_assumptions(Sensitivity&, const DesignRun&);

}  // namespace morale
