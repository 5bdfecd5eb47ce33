// What follows from the parameters alone: rates, and the logits from which deviations count (Derived, in
// world/world.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Computes World::derived from the parameters in force.
void derive(World& w);

}  // namespace morale
