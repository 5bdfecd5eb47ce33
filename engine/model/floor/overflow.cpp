#include "engine/model/floor/overflow.hpp"

#include "engine/model/floor/answer.hpp"
#include "engine/model/floor/chat.hpp"
#include "engine/model/floor/lines.hpp"
#include "engine/model/terms/overflow.hpp"

namespace morale {

namespace {

/// Whoever of the further teams takes a contact of the queue now; they have left the line of the idle.
std::optional<AgentId> taker(World& w, const QueueState& queue) {
    if (const std::optional<AgentId> idle = chosen_further_agent(w, queue)) {
        leave_idle(w, *idle);
        return idle;
    }
    return queue.places > 1 ? with_room_further(w, queue) : std::nullopt;
}

/// When the next contact will have waited so long that further teams answer it; never if the class has no
/// such wait, or nobody will.
Time next_overflow(const World& w, const QueueState& queue) {
    if (queue.overflow.after_seconds <= 0) return never;
    const Span after = span_of_seconds(queue.overflow.after_seconds);
    const Time next = queue.line.next_arrival(w.now - after);
    return next == never ? never : next + after;
}

void set_overflow(World& w, QueueId id) {
    const std::uint32_t slot = overflow_slot(w, id);
    const Time at = next_overflow(w, w.queues[id.row]);
    if (w.future.slots.at(slot) != at) schedule(w, slot, at, Kind::OverflowDue);
}

}  // namespace

std::optional<AgentId> with_room_further(World& w, const QueueState& queue) {
    for (const TeamId team : queue.further)
        if (const std::optional<AgentId> agent = with_room(w, queue, team)) return agent;
    return std::nullopt;
}

void overflow(World& w, QueueId id) {
    QueueState& queue = w.queues[id.row];
    while (!queue.line.empty() && may_take(w, queue, queue.further.front())) {
        const std::optional<AgentId> agent = taker(w, queue);
        if (!agent) break;
        const Waiting first = take_waiting(w, id);
        begin_service(w, *agent, first);
    }
    set_overflow(w, id);
}

void handle(World& w, const OverflowDue& due) {
    overflow(w, due.queue);
}

}  // namespace morale
