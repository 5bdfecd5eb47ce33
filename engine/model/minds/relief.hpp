// Relief (terms/rest.hpp): what gives it, how it fades with work, and which agents come to work unwell.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The agent misses a planned shift because of leave; the agent comes to a shift.
void stay_on_leave(World& w, AgentId agent);
void come_back(World& w, AgentId agent);

/// The agent comes to the shift with luck `u`, at or above the chance of being sick; they are unwell if it
/// is only just above.
void come_unwell(World& w, AgentId agent, double u, double chance);

/// Fades relief at the end of a worked day of this demand.
void fade_relief(World& w, AgentId agent, double demand);

/// Applies a break of the agent's own choice, at its end.
void refresh_by_break(World& w, AgentId agent);

}  // namespace morale
