// The loop: takes what comes next, hands it to the mechanism that owns it.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Handles every event before `end` and stands there; stops early when a requirement fails or somebody asks
/// to stop (pace.hpp), which is looked at a thousand times a second or so.
void run_until(World& w, Time end);

}  // namespace morale
