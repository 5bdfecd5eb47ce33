// What career, perks and support add to strain, quitting and fairness (staff/career.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// 0 as usual.
double career_prospect(const World& w);

/// Resources of strain by prospect and by support; 0 as usual.
double leaders_on_resources(const World& w);

/// On the log hazard of quitting; 0 as usual.
double career_on_quitting(const World& w);

/// Fairness by perks and by the status of the function; 0 as usual.
double climate_of_fairness(const World& w);

/// The agent's wage over the usual one.
double relative_wage(const World& w, AgentId agent);

/// What leaders' presence says about the function; 0 when they do not come, or come and do nothing.
double status_of_function(const World& w);

}  // namespace morale
