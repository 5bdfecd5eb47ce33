// Pauses: those that the shift plans, and breaks of one's own choice after a stretch of work
// (terms/rest.hpp), which are minutes off the phone.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Starts the pause of an agent who is free.
void begin_pause(World& w, AgentId agent);

/// A stretch of work begins now; the agent will take a break in it if it is long enough.
void plan_break(World& w, AgentId agent);

/// Cancels any break that is due: the agent goes home.
void cancel_break(World& w, AgentId agent);

void handle(World& w, const BreakComes& due);

}  // namespace morale
