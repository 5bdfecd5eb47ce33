// Shifts: who comes today, when they are at the phone, when they pause and go home. Planned days off and
// sickness are drawn by person and day; exhaustion makes sick (equation 9).
#pragma once

#include "engine/model/world.hpp"

namespace morale {

/// `Work::pause` of a break of one's own choice, after the planned pauses of a shift.
inline constexpr std::uint8_t own_break = 3;

/// Looks up the agent's shift of the day that begins now, unless they are off or sick, and plans its first
/// step.
void plan_day(World& w, AgentId agent);

void handle(World& w, const RosterStep& step);

/// The agent, free, pauses.
void begin_pause(World& w, AgentId agent);

/// The agent goes home: at once when free, after the contact in hand otherwise.
void leave_shift(World& w, AgentId agent);

}  // namespace morale
