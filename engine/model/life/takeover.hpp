// A policy takes over: derived rates are computed anew, seats open and close, and programmes, the fix and
// the announcement are planned. States go on from where they are. The epoch shows that whatever an earlier
// policy planned is stale. A policy that ends is taken over from by what was in force before it.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Puts World::next_parameters in force, and plans the end of the policy if it has one.
void handle(World& w, const PolicyStarts&);

/// The policy that ends is in force no more, or the horizon ends: what it has seen is kept. Does nothing for
/// others.
void close_in_force(World&);

}  // namespace morale
