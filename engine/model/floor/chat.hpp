// Chats: an agent holds several at once, each in a place of its own with a slot. A chat goes to whoever is
// idle, else to whoever has had room for one longest; it takes longer by a share for each chat that it begins
// beside. An agent with a chat in hand takes no call or mail until the last one ends, and no further chat
// before a pause or the end of the shift.
#pragma once

#include <optional>

#include "engine/model/world/world.hpp"

namespace morale {

/// The agent, idle or with room beside other chats, answers a chat that arrived at `arrived`, and those that
/// wait as long as there is room.
void begin_chat(World& w, AgentId agent, Contact contact, Time arrived);

/// An agent of the contact's team who has chats in hand and room for this one.
std::optional<AgentId> with_room(World& w, Contact contact);

/// The chat in that place ends; its room goes to what waits, unless it was the last one in hand: what an
/// agent without any chat does next is the caller's to say. Returns what ended.
Service end_chat(World& w, const HandlingEnds& end);

}  // namespace morale
