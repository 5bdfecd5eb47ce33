// What `check` says of the schedules of teams that are from a table: how it was read and what was made of it.
#pragma once

#include <string>
#include <vector>

#include "engine/study/plan.hpp"

namespace morale {

/// Line by line, those of policies with their names; empty where no team has such a schedule.
std::vector<std::string> schedules_taken(const StudyPlan&);

}  // namespace morale
