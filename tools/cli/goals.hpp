// What a person is told of the goals of a scenario.
#pragma once

#include <vector>

#include "engine/study/goals.hpp"
#include "tools/cli/console.hpp"

namespace morale {

/// Tells those that are missed; true when all are met.
bool tell_goals(Console&, const StudyResult&, const std::vector<GoalCheck>&);

}  // namespace morale
