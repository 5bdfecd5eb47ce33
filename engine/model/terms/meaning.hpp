// Meaning as it is felt (equation 8; minds/meaning.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// M now, 0..1.
double felt_meaning(const World& w, AgentId agent);

/// The agent has had a dose lately, or a personal tie.
bool knows_mission(const World& w, AgentId agent);

/// Doses that are left: those that fade in a week, those that last.
struct PartsOfMeaning {
    double fast, slow;
};

/// What is left now of the parts as they were kept.
PartsOfMeaning faded(const World& w, const Meaning& meaning);

}  // namespace morale
