// What career, perks and support add to strain, quitting and fairness (staff/career.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The felt prospect of a career; 0 as usual.
double career_prospect(const World& w);

/// Resources against strain that prospect and support add; 0 as usual.
double leaders_on_resources(const World& w);

/// What the prospect adds to the log hazard of quitting; 0 as usual.
double career_on_quitting(const World& w);

/// What perks and the status of the function add to fairness; 0 as usual.
double climate_of_fairness(const World& w);

/// The agent's wage, relative to the usual one.
double relative_wage(const World& w, AgentId agent);

/// The status that leaders' visits give the function; 0 if they do not come, or come and change nothing.
double status_of_function(const World& w);

}  // namespace morale
