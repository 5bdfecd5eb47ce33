// What a day adds to the hazard of leaving (terms/attrition.hpp): it accumulates, and the person quits when
// it passes their threshold.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Adds one day of hazard for an employed agent; they may quit.
void attrition_day(World& w, AgentId agent);

/// Dismisses an agent whose disrespect was detected, once they are not at work; true when they have gone.
bool dismiss_if_due(World& w, AgentId agent);

}  // namespace morale
