// Checks for the strengths of teams: they name teams and classes that have to do with each other.
#pragma once

#include "engine/study/plan.hpp"
#include "scenarios/load/written.hpp"

namespace morale {

/// Reports a strength without a team or a class, or with one that is not there (E0344), one of a team that
/// does not answer the class (E0345), and two of one team and class (E0346).
void check_strengths(const StudyPlan&, const Written&, Report&);

}  // namespace morale
