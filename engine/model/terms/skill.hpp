// Skill (equation 1): how much of what experience teaches an agent has learned (minds/quality.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// 0..1, by time on the floor.
double skill(const World& w, AgentId agent);

/// Of what experience teaches, the share that the agent has still before them: 1 after the usual training, 0
/// when they know all; more for who was trained less.
double inexperience(const World& w, AgentId agent);

}  // namespace morale
