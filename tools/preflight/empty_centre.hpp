// What a centre is without: a team that has no people, or contacts.
#pragma once

#include <vector>

#include "engine/outlook/outlook.hpp"
#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// Warnings of teams without agents (W070) and of a centre that nobody calls (W071), as far as no policy
/// changes that. A team of a file that is extended is taken out by `agents: 0`, so nothing is said of one of
/// which the scenario says nothing else.
std::vector<Diagnostic> empty_centre_warnings(const StudyPlan&, const CentreOutlook& of_the_base);

}  // namespace morale
