// What a scenario says without effect, or with another effect than it seems: shocks that lie outside the
// study, have no date or do not last whole days; changes that begin after its end; and contacts that are
// outsourced to nobody.
#pragma once

#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// W051 to W055, at the lines that say it.
std::vector<Diagnostic> idle_warnings(const StudyPlan&);

}  // namespace morale
