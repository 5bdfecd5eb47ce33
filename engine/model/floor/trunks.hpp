// The telephone lines into the centre. A call holds one while it waits and talks, not during the work after
// it; who finds all taken hears the busy tone and never reaches the queue. Chats and mail need none.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Whether the contacts of the queue need one of a limited number of lines.
inline bool needs_line(const World& w, const QueueState& queue) {
    return w.p().contacts.lines > 0 && !queue.online;
}

/// A call takes a line, or is refused and counted if none is free.
bool takes_line(World& w, Contact contact);

/// A call that waits hangs up.
void free_line(World& w, const QueueState& queue);

/// A call is answered, and the talk begins at `begins`: its line becomes free when the talk is over, which
/// takes its part of the handle time.
void free_line_after_talk(World& w, const QueueState& queue, double talk_seconds, Time begins,
                          Span handle_time);

void handle(World& w, const LineFrees&);

}  // namespace morale
