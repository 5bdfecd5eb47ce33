#include "engine/model/floor/answer.hpp"

#include "engine/model/floor/chat.hpp"
#include "engine/model/floor/lines.hpp"
#include "engine/model/floor/trunks.hpp"
#include "engine/model/terms/handle_time.hpp"

namespace morale {

void begin_service(World& w, AgentId agent, Contact contact, Time arrived) {
    const QueueState& queue = w.queues[contact.queue];
    if (queue.places > 1) return begin_chat(w, agent, contact, arrived);
    Work& work = w.agents.work[agent];
    work.presence = Presence::Handling;
    work.since = w.now;
    work.service.contact = contact;
    work.service.waited = w.now - arrived;
    work.service.luck = w.service_luck(contact);
    if (contact.customer) w.customers.attitude.prefetch(contact.customer);  // it is needed at the end
    note_answer(w, agent, QueueId{contact.queue}, work.service.waited);
    w.record.level(Level::Handling, group_of(w, agent), +1, w.now);
    const Span takes = handle_time(w, agent, queue, work.service.luck.talk_seconds,
                                   queue.team.row == work.team ? 1 : queue.overflow.handle_factor);
    if (w.p().contacts.lines > 0) [[unlikely]]
        free_line_after_talk(w, queue, work.service.luck.talk_seconds, takes);
    schedule(w, slot_of(w, agent), w.now + takes, Kind::HandlingEnds);
}

}  // namespace morale
