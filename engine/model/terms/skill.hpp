// Skill (equation 1): how much of what experience teaches an agent has learned (minds/quality.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Skill, 0..1, by time on the floor; as it acts, and without what a policy holds (minds/held.hpp).
double skill(const World& w, AgentId agent);
double own_skill(const World& w, AgentId agent);

/// The share of what experience teaches that the agent has still to learn: 1 after the usual training, 0
/// when they know all, more after less training.
double inexperience(const World& w, AgentId agent);

}  // namespace morale
