// Seats as the parameters in force ask for them: a new one gets the address of its luck, and ties to its
// neighbours.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// As many seats as the parameters ask for are open; more are added, the others close in time.
void open_seats(World& w);

}  // namespace morale
