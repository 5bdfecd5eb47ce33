// The cost of bringing agents together with people whom the work has helped (terms/personal_tie.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Books, once a day for each agent, a manager's time for bringing them together.
void book_tie(World& w, AgentId agent);

}  // namespace morale
