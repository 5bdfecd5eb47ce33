#include "engine/model/floor/answer.hpp"

#include "engine/model/floor/chat.hpp"
#include "engine/model/floor/lines.hpp"
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
    Recorder::Entry note = w.record.at(group_of(w, agent), w.now);
    note_answer(note, queue, work.service.waited);
    note.level(Level::Handling, +1);
    const Span takes = handle_time(w, agent, queue, work.service.luck.talk_seconds);
    schedule(w, slot_of(w, agent), w.now + takes, Kind::HandlingEnds);
}

}  // namespace morale
