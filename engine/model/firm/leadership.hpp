// The day of those who lead, before the day of those who work: executives, scorecard, climate. What they do
// there moves the one row `Leadership`; agents feel it in the same night.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Once a day, before the day's records of the agents are cleared.
void leadership_day(World& w);

}  // namespace morale
