// Stationary laws from which a world begins: how long an agent has been employed, how exhausted they are
// after that time, what a customer remembers. Approximations from the neutral point; the warm-up does the
// rest.
#pragma once

#include <cstdint>

#include "engine/kernel/draws.hpp"
#include "engine/model/parameters.hpp"
#include "engine/model/tables.hpp"

namespace morale {

struct World;

/// Fills every open seat: vacant, in training or on the floor, with the age of a renewal process seen at a
/// random moment.
void start_agents(World& w);

/// Satisfaction and expectation after the last contacts before the start, each with the neutral chances.
void start_customer(const Parameters& p, const Draws& draws, std::uint32_t row, CustomerState& customer);

}  // namespace morale
