// Meaning as it is felt (equation 8; minds/meaning.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// M now, 0..1; as it acts, and without what a policy holds (minds/held.hpp).
double felt_meaning(const World& w, AgentId agent);
double own_felt_meaning(const World& w, AgentId agent);

/// Whether the agent has had a dose lately, or has a personal tie.
bool knows_mission(const World& w, AgentId agent);

/// What is left of the doses: the part that fades within a week, and the part that lasts.
struct PartsOfMeaning {
    double fast, slow;
};

/// What is left of the stored parts now.
PartsOfMeaning faded(const World& w, const Meaning& meaning);

}  // namespace morale
