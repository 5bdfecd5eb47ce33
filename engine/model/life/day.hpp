// The end of a day: applies the day's effects to every agent in one pass over the columns, then sets up the
// next day's shifts.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

void handle(World& w, const DayBegins&);
void handle(World& w, const WeekTurns&);

}  // namespace morale
