// The cost of autonomy and of clear standards (terms/work_design.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// A contact was resolved with luck `u` below the chance `resolves`. The least lucky of these needed an
/// exception to the rules, which costs money.
void make_exception(World& w, AgentId agent, double u, double resolves);

/// Books, once a day, the managers' time that clear standards take.
void book_standards(World& w);

}  // namespace morale
