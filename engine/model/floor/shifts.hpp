// Shifts: who comes today, when they are at the phone, when they pause and go home. Planned days off and
// sickness are drawn by person and day; exhaustion makes sick (equation 9).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// `Work::pause` of a break of one's own choice, after the planned pauses of a shift.
inline constexpr std::uint8_t own_break = 3;

/// Looks up the agent's shift of the day that begins now, unless they are off or sick, and plans its first
/// step.
void plan_day(World& w, AgentId agent);

void handle(World& w, const RosterStep& step);

/// The meeting of the shift takes the hours too, as many as fit between lunch and the end; returns these.
double lengthen_meeting(Shift& shift, double hours);

/// Who is at work today and has the meeting of the shift still before them stays in it for so much longer.
void take_off_phone(World& w, AgentId agent, double minutes);

/// The agent, free, pauses.
void begin_pause(World& w, AgentId agent);

/// The agent goes home: at once when free, after the contact in hand otherwise.
void leave_shift(World& w, AgentId agent);

}  // namespace morale
