// Service: talk and after-contact work of one agent with one contact, and what the agent does when it ends.
// Equation 1: handle time = (talk + after-contact work) x the agent's factor.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The agent, free, answers a contact that arrived at `arrived`.
void begin_service(World& w, AgentId agent, Contact contact, Time arrived);

/// Records that a contact of the queue is answered after a wait.
void note_answer(Recorder::Entry note, const QueueState& queue, Span wait);

/// How long the agent takes for a contact of the queue with whom others would talk for `talk_seconds`;
/// `stretch` times as long as for one alone.
Span handle_time(const World& w, AgentId agent, const QueueState& queue, double talk_seconds,
                 double stretch = 1);

/// What the agent, free, does next: goes home, pauses or takes another contact.
void go_on(World& w, AgentId agent);

// Flat, with all that it calls in its unit (CMakeLists.txt): half of a contact's time passes here.
[[gnu::flatten]] void handle(World& w, const HandlingEnds& end);

}  // namespace morale
