// Exhaustion relative to the reference population, and the level towards which work drives it (equation 5;
// minds/strain.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The deviation from the reference population, in SD, clipped.
double own_exhaustion_deviation(const World& w, AgentId agent);

/// The deviation as it acts: the same, or with the team's mean held at the base's (minds/held.hpp).
double exhaustion_deviation(const World& w, AgentId agent);

/// Cynicism as it acts, likewise.
double acting_cynicism(const World& w, AgentId agent);

/// The exhaustion, 0..1, to which constant work of this kind leads; demand and resources are deviations.
double strain_target(const World& w, double demand, double resources);

/// The demands of a day with this occupancy and these hours, before meaning takes its share.
double demand_of(const StrainParameters& p, double occupancy, double hours);

/// The length of a shift of the agent's team.
double shift_hours_of(const World& w, AgentId agent);

/// The exhaustion of a new hire into a team whose usual exhaustion is `of_team`: fresher than the team at any
/// load.
double exhaustion_of_hire(const StrainParameters& p, double of_team);

}  // namespace morale
