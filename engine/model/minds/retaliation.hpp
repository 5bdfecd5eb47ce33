// Curt closings, counted (terms/retaliation.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Counts a contact without courtesy as retaliation when slights made it one; `manners` is its number.
/// Requires slighted(w, agent).
void note_curtness(World& w, AgentId agent, double manners);

}  // namespace morale
