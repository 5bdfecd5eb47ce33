// What fit and a preview of the job do to quitting (staff/selection.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The term of fit in the log hazard of quitting.
double fit_on_quitting(const World& w, AgentId agent);

/// The part of a newcomer's extra hazard that the preview leaves.
double early_share(const World& w, AgentId agent);

}  // namespace morale
