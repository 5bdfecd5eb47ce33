// The loop: takes what comes next, hands it to the mechanism that owns it.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Handles every event before `end` and sets the clock to it. Stops early when a requirement fails or
/// somebody asks it to stop (pace.hpp); it looks about a thousand times a second.
void run_until(World& w, Time end);

}  // namespace morale
