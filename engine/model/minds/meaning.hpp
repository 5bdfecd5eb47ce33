// Meaning (equation 8): felt purpose of the work. A dose has a part that fades fast and one that lasts;
// felt meaning is M = 1 - exp(-(fast + slow)). An agent who knows the mission finds it again in contacts
// that end well.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Gives the agent a dose: a letter, a story or a meeting.
void give_dose(World& w, AgentId agent, double dose);

/// To be called at the end of a worked day, for agents who know the mission.
void find_meaning_in_work(World& w, AgentId agent);

inline constexpr std::array meaning_links = {
    Link{"mission programme", "meaning", +1, "meaning"},
    Link{"resolution", "meaning", +1, "meaning"},
};

}  // namespace morale
