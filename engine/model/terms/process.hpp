// The quality of the firm's process, and what it does (equation 3; firm/process.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// P now: 0 is the usual, -1 .. 1 in logits of resolution.
double process_quality(const World& w);

/// What it does, each 0 (the factor 1) at the neutral point.
double process_on_resolution(const World& w);   // logit
double process_on_quality(const World& w);      // experienced quality of a resolved contact
double process_on_demand(const World& w);       // demand on agents
double process_on_handle_time(const World& w);  // factor

/// The rise of mean experienced quality that a fix of this gain brings at the neutral point.
double quality_of_fix(const Parameters& p, double gain);

}  // namespace morale
