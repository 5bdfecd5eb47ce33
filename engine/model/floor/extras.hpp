// The cost of extras that the firm lets agents give (terms/extras.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Books the cost of an extra, if the firm has agents give them.
void book_extra(World& w, AgentId agent);

}  // namespace morale
