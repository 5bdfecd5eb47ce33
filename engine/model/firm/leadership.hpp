// The leaders' day, which comes before the agents' day: executives, scorecard, climate. What they do moves
// the one row `Leadership`; agents feel it the same night.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// To be called once a day, before the day's records of the agents are cleared.
void leadership_day(World& w);

}  // namespace morale
