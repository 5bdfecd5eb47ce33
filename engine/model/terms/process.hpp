// The quality of the firm's process, and what it does (equation 3; firm/process.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// P now: 0 is the usual, -1..1 in logits of resolution.
double process_quality(const World& w);

/// The effects of the process; at the neutral point each is 0, the factor 1.
double process_on_resolution(const World& w);   // added to the logit
double process_on_quality(const World& w);      // added to the experienced quality of a resolved contact
double process_on_demand(const World& w);       // added to the demand on agents
double process_on_handle_time(const World& w);  // factor

/// How much a fix of this gain raises mean experienced quality at the neutral point.
double quality_of_fix(const Parameters& p, double gain);

}  // namespace morale
