#include "engine/model/floor/routing.hpp"

#include <optional>

#include "engine/model/floor/answer.hpp"
#include "engine/model/floor/chat.hpp"
#include "engine/model/floor/issue.hpp"
#include "engine/model/floor/lines.hpp"
#include "engine/model/floor/returns.hpp"

namespace morale {

namespace {

void beside_or_wait(World& w, Contact contact) {
    if (w.queues[contact.queue].places > 1)
        if (const std::optional<AgentId> agent = with_room(w, contact))
            return begin_chat(w, *agent, contact, w.now);
    wait(w, contact);
}

}  // namespace

void enter(World& w, Contact contact) {
    const int group = group_of(w, contact);
    Recorder::Entry note = w.record.at(group, w.now);
    note.count(Count::Offered);
    if (contact.entry > 0) note.count(contact.is(Contact::redial) ? Count::Redialled : Count::Returned);
    const TeamState& team = w.teams[static_cast<std::size_t>(group)];
    const bool novices_first = w.p().routing.novices == static_cast<int>(NovicesGo::First);
    const bool to_novice = team.idle.empty() || (novices_first && !team.idle_novices.empty());
    const Line<AgentId>& idle = to_novice ? team.idle_novices : team.idle;
    if (idle.empty()) return beside_or_wait(w, contact);
    const AgentId agent = idle.at(idle.first());
    leave_idle(w, agent);
    begin_service(w, agent, contact, w.now);
}

void take_next(World& w, AgentId agent) {
    for (QueueId id : w.teams[w.agents.work[agent].team].queues) {
        if (w.queues[id.row].line.empty()) continue;
        const Waiting first = take_waiting(w, id);
        return begin_service(w, agent, first.contact, first.arrived);
    }
    join_idle(w, agent);
}

void handle(World& w, const PatienceEnds& end) {
    QueueState& queue = w.queues[end.queue.row];
    const Waiting gone = queue.line.take_impatient();
    const double waited = in_seconds(w.now - gone.arrived);
    Recorder::Entry note = w.record.at(group_of(queue), w.now);
    note.level(Level::Waiting, -1);
    note.count(Count::Abandoned);
    note.sum(Sum::AbandonSeconds, waited);
    if (waited <= queue.target_seconds) note.count(Count::AbandonedInTarget);
    set_deadline(w, end.queue, queue);

    const Words luck = w.luck_of_entry(Purpose::Redial, gone.contact);
    if (uniform32(luck.w[0]) >= w.p().contacts.redial_share) return give_up(w, gone.contact);
    Contact next = gone.contact;
    next.count_entry();
    next.mark(Contact::redial);
    come_again(w, next, w.p().contacts.redial_after, uniform32(luck.w[1]));
}

}  // namespace morale
