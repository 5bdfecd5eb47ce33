// An agent answers: talk and after-contact work begin, and the moment of their end is set.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The agent, free, answers a contact that arrived at `arrived`.
void begin_service(World& w, AgentId agent, Contact contact, Time arrived);

}  // namespace morale
