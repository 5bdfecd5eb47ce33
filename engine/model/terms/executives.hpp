// What executives perceive, and what obstructs agents (equation 16; firm/executives.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The share of contacts resolved, as executives see it now.
double perceived_resolved(const World& w);

/// What obstacles add to the demands on agents; 0 as usual.
double obstacles_on_demand(const World& w);

/// The part of delay and rosiness that visits and measurement leave; 1 without either.
double distance_to_the_floor(const World& w);

/// The weekly rate at which the budget removes obstacles; negative where the budget is cut.
double budget_for_obstacles(const World& w);

}  // namespace morale
