#include "engine/model/floor/answer.hpp"

#include "engine/model/floor/chat.hpp"
#include "engine/model/floor/instead_of_waiting.hpp"
#include "engine/model/floor/lines.hpp"
#include "engine/model/floor/trunks.hpp"
#include "engine/model/terms/bot.hpp"
#include "engine/model/terms/handle_time.hpp"

namespace morale {

void begin_service(World& w, AgentId agent, const Waiting& from) {
    const Contact contact = from.contact;
    const QueueState& queue = w.queues[contact.queue];
    if (queue.places > 1) return begin_chat(w, agent, contact, from.arrived);
    Work& work = w.agents.work[agent];
    work.presence = Presence::Handling;
    work.since = w.now;
    work.service.contact = contact;
    work.service.waited = w.now - from.arrived;
    work.service.luck = w.service_luck(contact);
    work.service.called_back = from.off_line;
    work.service.reached = true;
    if (contact.customer) w.customers.attitude.prefetch(contact.customer);  // it is needed at the end
    Time begins = w.now;
    if (from.off_line) [[unlikely]] {
        begins += call_back(w, agent, work.service);
        if (!work.service.reached) return schedule(w, slot_of(w, agent), begins, Kind::HandlingEnds);
    }
    note_answer(w, agent, QueueId{contact.queue}, work.service.waited);
    w.record.level(Level::Handling, group_of(w, agent), +1, w.now);
    const Span takes = handle_time(w, agent, queue, work.service.luck.talk_seconds,
                                   bot_on_handle_time(w, contact) * team_on_handle_time(queue, work.team));
    if (w.p().contacts.lines > 0) [[unlikely]]
        free_line_after_talk(w, queue, work.service.luck.talk_seconds, begins, takes);
    schedule(w, slot_of(w, agent), begins + takes, Kind::HandlingEnds);
}

}  // namespace morale
