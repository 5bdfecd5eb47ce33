// The state in which a world begins, close to its stationary law. The model runs through twenty years of
// holders of every seat under the usual load, and through the last contacts of every customer. The warm-up
// does the rest.
#pragma once

#include <cstdint>

#include "engine/kernel/draws.hpp"
#include "engine/model/parameters.hpp"
#include "engine/model/world/tables.hpp"

namespace morale {

struct World;

/// Fills every seat: it is vacant, or its holder is in training or on the floor.
void start_agents(World& w);

/// Satisfaction and expectation of the first customers, after eight contacts with neutral chances. Requires
/// at least one customer.
void start_customers(World& w);

}  // namespace morale
