// What a person is told of the goals of a scenario.
#pragma once

#include <vector>

#include "engine/study/goals.hpp"
#include "tools/cli/console.hpp"

namespace morale {

/// True when all are surely met. Tells those that are not, unless a person has just read so in the results.
bool tell_goals(Console&, const StudyResult&, const std::vector<GoalCheck>&);

}  // namespace morale
