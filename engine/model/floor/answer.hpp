// An agent answers a contact: talk and after-contact work begin, and the moment at which they end is set.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The agent, who is free, answers a contact that arrived at `arrived`.
void begin_service(World& w, AgentId agent, Contact contact, Time arrived);

}  // namespace morale
