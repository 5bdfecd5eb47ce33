// Chats: an agent holds several at once, each in a place of its own with a slot. A chat goes to the agent
// who has been idle longest or, if none is idle, to the one who has had room for one longest; it takes a
// share longer for each chat beside which it begins. An agent with a chat in hand takes no call or mail
// until the last one ends, and no further chat before a pause or the end of the shift.
#pragma once

#include <optional>

#include "engine/model/world/world.hpp"

namespace morale {

/// The agent, idle or with room beside other chats, answers a chat that arrived at `arrived`, and others
/// that wait as long as there is room.
void begin_chat(World& w, AgentId agent, Contact contact, Time arrived);

/// An agent of the team who has chats in hand and room for one of the queue.
std::optional<AgentId> with_room(World& w, const QueueState& queue, TeamId team);

/// Ends that chat and gives its slot to waiting work. If it was the agent's last chat, the calling code
/// decides instead what the agent does next. Returns the service that ended.
Service end_chat(World& w, const HandlingEnds& end);

}  // namespace morale
