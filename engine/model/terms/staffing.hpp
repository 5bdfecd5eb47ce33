// How long an agent for whom this is a first job in the firm stays in it (staff/staffing.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// How long the holder of the seat stays in this job, weeks on the floor; infinity: until they quit.
double stay_of_hire(const World& w, AgentId agent);

/// Has the agent been on the floor as long as they stay?
bool goes_on(const World& w, AgentId agent);

}  // namespace morale
