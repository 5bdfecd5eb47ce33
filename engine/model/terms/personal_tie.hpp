// A personal tie: an agent who knows somebody whom the work has helped thinks of it every day. It puts a
// floor under their meaning (equation 8), and they know the mission.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Whether the agent knows somebody who was helped. An agent who does when the share is small still does
/// when it is larger.
bool has_tie(const World& w, AgentId agent);

/// The doses below which the agent's meaning does not fall.
double tie_floor(const World& w, AgentId agent);

inline constexpr std::array personal_tie_links = {
    Link{"personal tie", "meaning", +1, "personal_tie"},
};

}  // namespace morale
