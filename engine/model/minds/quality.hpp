// Skill and quality: how well an agent works in their present state. Handle time (equation 1), resolution
// (3), courtesy (4) and the unexpected extra. Skill rises towards 1 with time on the floor (Oliva & Sterman
// 2001).
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Recomputes the agent's factor and probabilities; to be called when a state they depend on has moved.
void refresh_performance(World& w, AgentId agent);

inline constexpr std::array quality_links = {
    Link{"tenure", "skill", +1, "quality"},
    Link{"skill", "handle time", -1, "quality"},
    Link{"talent", "handle time", -1, "quality"},
    Link{"skill", "resolution", +1, "quality"},
    Link{"talent", "resolution", +1, "quality"},
    Link{"exhaustion", "resolution", -1, "quality"},
    Link{"felt recognition", "resolution", +1, "quality"},
    Link{"meaning", "resolution", +1, "quality"},
    Link{"cynicism", "courtesy", -1, "quality"},
    Link{"felt recognition", "courtesy", +1, "quality"},
    Link{"meaning", "courtesy", +1, "quality"},
    Link{"warmth", "courtesy", +1, "quality"},
    Link{"resolution", "unexpected extras", +1, "quality"},
    Link{"meaning", "unexpected extras", +1, "quality"},
};

}  // namespace morale
