#include "engine/model/floor/routing.hpp"

#include "engine/model/floor/chat.hpp"
#include "engine/model/floor/demand.hpp"
#include "engine/model/floor/issue.hpp"
#include "engine/model/floor/service.hpp"

namespace morale {

namespace {

/// Does the routing tell novices apart, and is this one?
bool joins_novices(const World& w, AgentId agent) {
    const RoutingRules& p = w.p().routing;
    return p.novices != static_cast<int>(NovicesGo::Alike) &&
           in_weeks(w.now - w.agents.employment[agent].on_floor) < p.novice_weeks;
}

void join_idle(World& w, AgentId agent) {
    Work& work = w.agents.work[agent];
    TeamState& team = w.teams[work.team];
    work.presence = Presence::Available;
    work.since = w.now;
    work.among_novices = joins_novices(w, agent);
    work.idle_position = (work.among_novices ? team.idle_novices : team.idle).join(agent);
    w.record.level(Level::Available, group_of(w, agent), +1, w.now);
}

void set_deadline(World& w, QueueId id, const QueueState& queue) {
    const Time at = queue.line.first_deadline();  // mostly as before
    if (w.future.slots.at(slot_of(id)) != at) schedule(w, slot_of(id), at, Kind::PatienceEnds);
}

double patience_seconds(const World& w, Contact contact) {
    if (contact.entry == 0 && w.ahead.holds(contact.issue)) [[likely]]
        return w.ahead.held(contact.issue).patience_seconds;
    const Words luck = contact.entry == 0 ? w.luck(Purpose::Issue, contact.issue)
                                          : w.luck_of_entry(Purpose::Patience, contact);
    return w.queues[contact.queue].patience.quantile(uniform32(luck.w[contact.entry == 0 ? 3 : 0]));
}

void wait(World& w, Contact contact) {
    QueueState& queue = w.queues[contact.queue];
    const double patience = patience_seconds(w, contact);
    const Time deadline = patience >= 1e12 ? never : w.now + span_of_seconds(patience);
    queue.line.join(contact, w.now, deadline);
    Recorder::Entry note = w.record.at(group_of(queue), w.now);
    note.count(Count::Waited);
    note.level(Level::Waiting, +1);
    set_deadline(w, QueueId{contact.queue}, queue);
}

void beside_or_wait(World& w, Contact contact) {
    if (w.queues[contact.queue].places > 1)
        if (const std::optional<AgentId> agent = with_room(w, contact))
            return begin_chat(w, *agent, contact, w.now);
    wait(w, contact);
}

}  // namespace

Waiting take_waiting(World& w, QueueId id) {
    QueueState& queue = w.queues[id.row];
    const Waiting first = queue.line.take_first();
    w.record.level(Level::Waiting, group_of(queue), -1, w.now);
    set_deadline(w, id, queue);
    return first;
}

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

void leave_idle(World& w, AgentId agent) {
    const Work& work = w.agents.work[agent];
    TeamState& team = w.teams[work.team];
    (work.among_novices ? team.idle_novices : team.idle).take(work.idle_position);
    w.agents.today[agent].available_seconds += in_seconds(w.now - work.since);
    w.record.level(Level::Available, group_of(w, agent), -1, w.now);
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
