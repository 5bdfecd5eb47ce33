// The loop: takes what comes next, hands it to the mechanism that owns it.
#pragma once

#include "engine/model/world.hpp"

namespace morale {

/// Handles every event before `end` and stands there; stops early when a requirement fails.
void run_until(World& w, Time end);

}  // namespace morale
