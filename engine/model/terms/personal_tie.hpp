// A personal tie: an agent who knows somebody whom the work has helped is reminded of it every day. It puts a
// floor under meaning (equation 8), and they know the mission.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Does the agent know somebody helped? Who does with a smaller share does with a larger one.
bool has_tie(const World& w, AgentId agent);

/// Doses of meaning below which the agent's do not fall.
double tie_floor(const World& w, AgentId agent);

inline constexpr std::array personal_tie_links = {
    Link{"personal tie", "meaning", +1, "personal_tie"},
};

}  // namespace morale
