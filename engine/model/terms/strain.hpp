// Exhaustion against that of the reference population, and where work leads it (equation 5;
// minds/strain.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Deviation from the reference population, in SD, clipped.
double exhaustion_deviation(const World& w, AgentId agent);

/// Where constant work of this kind leads: demand and resources as deviations, 0..1.
double strain_target(const World& w, double demand, double resources);

/// Demands of a day with this occupancy and these hours, before meaning takes its share.
double demand_of(const StrainParameters& p, double occupancy, double hours);

/// Exhaustion of somebody who is hired into a team that is usually so exhausted: fresher than the team at any
/// load.
double exhaustion_of_hire(const StrainParameters& p, double of_team);

}  // namespace morale
