// What fit and a preview of the job do to quitting (staff/selection.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Term of the log hazard of quitting.
double fit_on_quitting(const World& w, AgentId agent);

/// What is left of a newcomer's extra hazard.
double early_share(const World& w, AgentId agent);

}  // namespace morale
