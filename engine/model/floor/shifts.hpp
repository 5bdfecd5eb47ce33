// Shifts: who comes today, when they are at the phone, when they pause and go home. Planned days off and
// sickness are drawn by person and day; exhaustion makes people sick (equation 9). For pauses see
// breaks.hpp.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Looks up the agent's shift of today, unless they are off or sick, and plans its first step. To be called
/// when the day begins; for somebody whose night shift goes on then, when that has ended: a shift that has
/// begun meanwhile has nobody.
void plan_day(World& w, AgentId agent);

void handle(World& w, const RosterStep& step);

/// Extends the shift's meeting by `minutes` for an agent who is working today and has not had it yet.
void take_off_phone(World& w, AgentId agent, double minutes);

/// The agent goes home: at once when free, otherwise after the contact in hand.
void leave_shift(World& w, AgentId agent);

/// The agent's shift is over. An agent whose shift began yesterday evening is planned for today now.
void go_home(World& w, AgentId agent);

inline constexpr std::array shifts_links = {
    Link{"exhaustion", "sickness", +1, "shifts"},
    Link{"sickness", "agents present", -1, "shifts"},
};

}  // namespace morale
