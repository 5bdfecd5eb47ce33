// What the effort that a scorecard draws does to contacts and strain (firm/scorecard.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// On log handle time, and on the logits of resolution and courtesy; 0 at the weights of the status quo.
double effort_on_log_time(const World& w);
double effort_on_resolution(const World& w);
double effort_on_courtesy(const World& w);

/// Demand of strain by being measured on speed; 0 at the weights of the status quo.
double watched_on_demand(const World& w);

}  // namespace morale
