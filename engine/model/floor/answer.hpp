// An agent answers a contact: talk and after-contact work begin, and the moment at which they end is set.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The agent, who is free, answers a contact that has waited, or just arrived, or calls it back.
void begin_service(World& w, AgentId agent, const Waiting& from);

}  // namespace morale
