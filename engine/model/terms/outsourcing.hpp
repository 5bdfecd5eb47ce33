// Who belongs to another firm, and what outsourcing does to staying (staff/outsourcing.hpp).
#pragma once

#include <vector>

#include "engine/model/world/world.hpp"

namespace morale {

/// Whether the team belongs to another firm.
bool is_outside(const World& w, std::size_t team);

/// Whether this firm employs the agent, so that its programmes reach them.
inline bool is_own(const World& w, AgentId agent) {
    return !is_outside(w, w.agents.seat[agent].team);
}

/// The people of the team whom a programme of this firm reaches: everybody it employs there, trainees
/// included.
std::vector<AgentId> reached(const World& w, int team);

/// The felt career prospect of an agent inside, as a deviation; 0 without outsourcing, and for agents
/// outside.
double career_prospect_inside(const World& w, AgentId agent);

/// What wage and work outside, or the prospect inside, add to the log hazard of quitting.
double outsourcing_on_quitting(const World& w, AgentId agent);

}  // namespace morale
