// A call-back instead of waiting. A caller who comes while the one at the head of the line has already waited
// long is offered a call in their turn; the wait of the head is what such systems announce (Ibrahim and Whitt
// 2009, Manufacturing & Service Operations Management 11, the head-of-line estimator), nights left out. A
// caller who takes it keeps the place in the line, hangs up and loses no patience. When the turn comes an
// agent calls, several times in a row if need be. A caller who cannot be reached counts as abandoned and does
// as those who gave up; the agent's time for calls in vain is off the phone.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Whether the contact, for which nobody is free, waits for a call-back.
bool waits_off_line(const World& w, Contact contact);

/// The agent calls who waited off the line: decides whether somebody answers, records it, and returns the
/// agent's time for the tries in vain.
Span call_back(World& w, AgentId agent, Service& service);

/// The tries are over, and nobody was reached.
void end_call_in_vain(World& w, AgentId agent);

}  // namespace morale
