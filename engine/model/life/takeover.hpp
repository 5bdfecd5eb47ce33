// A policy takes over: what follows from the parameters is computed anew, seats open and close, programmes,
// the fix and the announcement are planned; states go on from where they are. What an earlier policy planned
// is stale from then on, which the epoch tells.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// World::next_parameters take over.
void handle(World& w, const PolicyStarts&);

}  // namespace morale
