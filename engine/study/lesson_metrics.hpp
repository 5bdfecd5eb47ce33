// The metrics of which a lesson speaks.
#pragma once

#include "engine/study/plan.hpp"

namespace morale {

/// Compares them as well (`also_compared`), so that there is a number of each for every replication. Nothing
/// without a lesson.
void compare_metrics_of_lesson(StudyPlan&);

}  // namespace morale
