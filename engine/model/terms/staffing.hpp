// How long an agent whose first job in the firm this is stays in it (staff/staffing.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// How long the seat's holder stays in this job, in weeks on the floor; infinity: until they quit.
double stay_of_hire(const World& w, AgentId agent);

/// Whether the agent has been on the floor for that long.
bool goes_on(const World& w, AgentId agent);

}  // namespace morale
