// Contracts of teams: hours that are paid and not worked, and parts that say nothing.
#pragma once

#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

std::vector<Diagnostic> contract_warnings(const StudyPlan&);

}  // namespace morale
