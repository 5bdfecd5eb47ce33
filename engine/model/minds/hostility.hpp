// What a hostile contact leaves with the agent for the rest of the day (terms/hostility.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Records a hostile contact of the agent.
void suffer(World& w, AgentId agent);

}  // namespace morale
