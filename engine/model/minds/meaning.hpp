// Meaning (equation 8): felt purpose of the work. A dose has a part that fades in a week and one that lasts
// half a year; felt meaning is M = 1 - exp(-(fast + slow)). Who knows the mission finds it again in contacts
// that end well.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// M now, 0..1.
double felt_meaning(const World& w, AgentId agent);

/// A letter, a story or a meeting reaches the agent.
void give_dose(World& w, AgentId agent, double dose);

/// The agent has had a dose lately, or a personal tie.
bool knows_mission(const World& w, AgentId agent);

/// At the end of a worked day, for agents who know the mission.
void find_meaning_in_work(World& w, AgentId agent);

inline constexpr std::array meaning_links = {
    Link{"mission programme", "meaning", +1, "meaning"},
    Link{"resolution", "meaning", +1, "meaning"},
    Link{"meaning", "value of a contact", +1, "money"},
};

}  // namespace morale
