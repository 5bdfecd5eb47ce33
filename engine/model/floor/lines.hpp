// The lines on the floor: contacts wait in the line of their queue until an agent takes them or their
// patience ends, agents stand idle in a line of their team (novices in one of their own, where the routing
// tells them apart).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The agent, who is on shift and free, joins the line of the idle.
void join_idle(World& w, AgentId agent);

/// The agent leaves the line of the idle. Requires that they are available.
void leave_idle(World& w, AgentId agent);

/// The contact waits in its queue from now on.
void wait(World& w, Contact contact);

/// The contact that has waited longest leaves the queue for an agent. Requires that one waits.
Waiting take_waiting(World& w, QueueId queue);

/// Sets the queue's slot to the moment at which the first patience in its line ends.
void set_deadline(World& w, QueueId id, const QueueState& queue);

/// Records that a contact of the queue is answered after a wait.
void note_answer(Recorder::Entry note, const QueueState& queue, Span wait);

}  // namespace morale
