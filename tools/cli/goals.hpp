// What a person is told about the goals of a scenario.
#pragma once

#include <vector>

#include "engine/study/goals.hpp"
#include "tools/cli/console.hpp"

namespace morale {

/// True if all are surely met. Tells which are not, unless the person has just read it in the results.
bool tell_goals(Console&, const StudyResult&, const std::vector<GoalCheck>&);

}  // namespace morale
