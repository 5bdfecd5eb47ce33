// Recognition and fairness as they are felt (equations 6 and 7; minds/recognition.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// R~ now, 0..1; as it acts, and without what a policy holds (minds/held.hpp).
double felt_recognition(const World& w, AgentId agent);
double own_felt_recognition(const World& w, AgentId agent);

/// Felt fairness now; 1 is neutral.
double fairness(const World& w, AgentId agent);

}  // namespace morale
