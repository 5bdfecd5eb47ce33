// Seats: how many a team is to have, from what was asked for, the budget and what goes to another firm.
#pragma once

#include <cstdint>

#include "engine/model/parameters.hpp"

namespace morale {

/// Is there a team of another firm?
bool any_outside(const Parameters& p);

/// Of the seats that the team would need for the whole load: the part of the contacts that it gets. 1 for
/// everybody when no team is outside.
double share_of_seats(const Parameters& p, const Team& team);

/// Seats that the team is to have under these parameters.
std::uint32_t seats_wanted(const Parameters& p, const Team& team);

}  // namespace morale
