// The turn of the day: what the day did to every agent, in one pass over the columns; then the shifts of the
// new one.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

void handle(World& w, const DayBegins&);
void handle(World& w, const WeekTurns&);

}  // namespace morale
