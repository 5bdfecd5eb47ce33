// What an extra costs that the firm lets agents give (terms/extras.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// What an extra costs, when the firm has them given.
void book_extra(World& w, AgentId agent);

}  // namespace morale
