// Opens and closes seats as the parameters in force ask. A new seat gets the address of its luck, and ties
// to its neighbours.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Opens as many seats as the parameters ask for: new ones are added, surplus ones close in time.
void open_seats(World& w);

}  // namespace morale
