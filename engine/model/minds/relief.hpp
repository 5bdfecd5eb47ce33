// Relief (terms/rest.hpp): what gives it, how it fades with work, and who comes to work unwell.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The agent misses a planned shift on leave; comes to one.
void stay_on_leave(World& w, AgentId agent);
void come_back(World& w, AgentId agent);

/// Comes to the shift with luck `u` against the chance of being sick, not below it: unwell when it is close.
void come_unwell(World& w, AgentId agent, double u, double chance);

/// At the end of a worked day of this demand, relief has faded.
void fade_relief(World& w, AgentId agent, double demand);

/// What a break of one's own choice does, at its end.
void refresh_by_break(World& w, AgentId agent);

}  // namespace morale
