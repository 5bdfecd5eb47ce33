// Events for everybody: those of the annual week, and occasions over the year.
#pragma once

#include <cstdint>

#include "engine/model/world/world.hpp"

namespace morale {

/// The first event of the next annual week, from now.
Time first_of_annual_week(const World& w);

/// The rounds of the annual week are its events, from 0, and one more: its end.
bool ends_annual_week(const World& w, std::uint32_t number);

/// A round of the annual week; at its end the week is compared with the others.
void annual_week(World& w, std::uint32_t number);

/// The round that follows that one.
Time next_of_annual_week(const World& w, std::uint32_t number);

void occasion(World& w);

}  // namespace morale
