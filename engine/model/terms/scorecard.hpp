// How the effort that a scorecard draws affects contacts and strain (firm/scorecard.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// What effort adds to log handle time, and to the logits of resolution and courtesy; 0 at the weights of
/// the status quo.
double effort_on_log_time(const World& w);
double effort_on_resolution(const World& w);
double effort_on_courtesy(const World& w);

/// The demand that being measured on speed adds; 0 at the weights of the status quo.
double watched_on_demand(const World& w);

}  // namespace morale
