// Seats: how many a team is to have, given what was asked for, the budget and what goes to another firm.
#pragma once

#include <cstdint>

#include "engine/model/parameters.hpp"

namespace morale {

/// Whether there is a team of another firm.
bool any_outside(const Parameters& p);

/// The team's part of the contacts, and so of the seats that it would need for the whole load; 1 for every
/// team when none is outside.
double share_of_seats(const Parameters& p, const Team& team);

/// The number of seats that the team is to have under these parameters.
std::uint32_t seats_wanted(const Parameters& p, const Team& team);

/// Whether seats close with their holders at once: the servers of a bare queue, whom nobody dismisses and who
/// never leave by themselves.
bool seats_close_at_once(const Parameters& p);

}  // namespace morale
