// Service ends: the contact leaves its outcome, and the agent goes home, pauses or takes another one. How it
// begins: answer.hpp.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

// Flat, with all that it calls in its unit (CMakeLists.txt): half of a contact's time passes here.
[[gnu::flatten]] void handle(World& w, const HandlingEnds& end);

}  // namespace morale
