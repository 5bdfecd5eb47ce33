// Opens and closes seats as the parameters in force ask. A new seat gets the address of its luck, and ties
// to its neighbours.
#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/model/world/world.hpp"

namespace morale {

/// Opens as many seats as the parameters ask for: new ones are added, surplus ones close in time. When
/// somebody asks to stop there are fewer, and all is well with these.
void open_seats(World& w);

/// A seat beyond those that the team is to have, vacant: one that is closed, or a new one. It closes again
/// with one of the next leavers. Ties of a new seat are made by `tie_new_seats`.
AgentId open_seat_beyond(World& w, std::uint32_t team);

/// Gives the seats from number `before` on, which are new, their ties; those of the others stay.
void tie_new_seats(World& w, std::size_t before);

}  // namespace morale
