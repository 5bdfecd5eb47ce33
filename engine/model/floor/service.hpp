// Service ends: the contact has its outcome, and the agent goes home, pauses or takes another one.
// answer.hpp begins it.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

// This is inlined with all that it calls in its unit (CMakeLists.txt): half of a contact's time passes
// here.
[[gnu::flatten]] void handle(World& w, const HandlingEnds& end);

}  // namespace morale
