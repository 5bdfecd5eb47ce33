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

/// Records that the agent answers a contact of the queue after a wait. The answer counts for the queue's own
/// team; what comes of it counts for the agent's.
void note_answer(World& w, AgentId agent, QueueId queue, Span wait);

}  // namespace morale
