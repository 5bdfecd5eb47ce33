// Strain (equation 5): exhaustion moves towards what the day's demands and the agent's resources lead to (job
// demands-resources; Demerouti et al. 2001), and towards the exhaustion of the peers one works beside.
// Meaning multiplies the demands. Cynicism follows exhaustion and hostility.
#pragma once

#include <array>

#include "engine/model/link.hpp"
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

/// At the end of a day, for an agent on the floor; moves exhaustion when the agent worked.
void strain_day(World& w, AgentId agent);

inline constexpr std::array strain_links = {
    Link{"occupancy", "exhaustion", +1, "strain"},
    Link{"meaning", "exhaustion", -1, "strain"},
    Link{"felt recognition", "exhaustion", -1, "strain"},
    Link{"peers' exhaustion", "exhaustion", +1, "strain"},
    Link{"exhaustion", "peers' exhaustion", +1, "strain"},
    Link{"exhaustion", "cynicism", +1, "strain"},
};

}  // namespace morale
