// Service: talk and after-contact work of one agent with one contact, and what the agent does when it ends.
// Equation 1: handle time = (talk + after-contact work) x the agent's factor.
#pragma once

#include "engine/model/world.hpp"

namespace morale {

/// The agent, free, answers a contact that arrived at `arrived`.
void begin_service(World& w, AgentId agent, const Contact& contact, Time arrived);

// Flat, with all that it calls in its unit (CMakeLists.txt): half of a contact's time passes here.
[[gnu::flatten]] void handle(World& w, const HandlingEnds& end);

}  // namespace morale
