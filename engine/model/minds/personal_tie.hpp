// What it costs to bring agents together with those whom the work has helped (terms/personal_tie.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Once a day for each agent: a manager's time for bringing them together.
void book_tie(World& w, AgentId agent);

}  // namespace morale
