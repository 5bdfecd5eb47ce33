// Routing: a contact goes to the agent of its team who has been idle longest (novices first or last, where a
// policy says so), or waits its turn; who is freed
// takes the first of the most important queue. Waiting ends at the instant at which patience does.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// A contact enters its queue now.
void enter(World& w, Contact contact);

/// The agent, on shift and free, takes what waits, or joins the line of the idle.
void take_next(World& w, AgentId agent);

/// The contact that has waited longest leaves the queue for an agent. Requires that one waits.
Waiting take_waiting(World& w, QueueId queue);

/// The agent leaves the line of the idle. Requires that they are available.
void leave_idle(World& w, AgentId agent);

void handle(World& w, const PatienceEnds& end);

}  // namespace morale
