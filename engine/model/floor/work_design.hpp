// What autonomy and clear standards cost (terms/work_design.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// A contact was resolved with luck `u` below the chance `resolves`: the least lucky of them took an
/// exception to the rules, which costs.
void make_exception(World& w, AgentId agent, double u, double resolves);

/// Once a day: what keeping standards clear takes of managers' time.
void book_standards(World& w);

}  // namespace morale
