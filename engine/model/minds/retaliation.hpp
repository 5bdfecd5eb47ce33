// Counts curt closings (terms/retaliation.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Counts a contact without courtesy as retaliation if slights made the difference; `manners` is the number
/// that decided courtesy. Requires slighted(w, agent).
void note_curtness(World& w, AgentId agent, double manners);

}  // namespace morale
