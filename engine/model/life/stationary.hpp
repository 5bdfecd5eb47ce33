// The state in which a world begins, close to its stationary law: the holders of every seat are lived through
// for twenty years under the usual load, customers through their last contacts. The warm-up does the rest.
#pragma once

#include <cstdint>

#include "engine/kernel/draws.hpp"
#include "engine/model/parameters.hpp"
#include "engine/model/world/tables.hpp"

namespace morale {

struct World;

/// Fills every seat: vacant, in training or on the floor.
void start_agents(World& w);

/// Satisfaction and expectation of the first customers after eight contacts, each with the neutral chances.
/// Requires that there is one.
void start_customers(World& w);

}  // namespace morale
