// Overflow: contacts that have waited long enough, or whose line is long enough, go to a further team of
// their class that has somebody free. Who may answer what is said by terms/overflow.hpp.
#pragma once

#include <optional>

#include "engine/model/world/world.hpp"

namespace morale {

/// The agent of a further team, with chats in hand and room for another, to whom a contact of the queue goes.
std::optional<AgentId> with_room_further(World& w, const QueueState& queue);

/// Further teams take what they may from the queue, as long as they have somebody free, and the queue's
/// overflow slot is set to the moment at which the next contact has waited long enough. To be called when a
/// contact has joined the line.
void overflow(World& w, QueueId id);

/// A contact may have waited long enough.
void handle(World& w, const OverflowDue& due);

}  // namespace morale
