#include "engine/model/mechanisms/routing.hpp"

#include "engine/model/mechanisms/demand.hpp"
#include "engine/model/mechanisms/issue.hpp"
#include "engine/model/mechanisms/service.hpp"

namespace morale {

namespace {

void join_idle(World& w, AgentId agent) {
    TeamState& team = w.teams[w.agents.seat[agent].team];
    Work& work = w.agents.work[agent];
    work.presence = Presence::Available;
    work.since = w.now;
    work.idle_position = team.idle.join(agent);
    w.record.level(Level::Available, group_of(w, agent), +1, w.now);
}

void set_deadline(World& w, QueueId queue) {
    const Time at = w.queues[queue.row].line.first_deadline();  // mostly as before
    if (w.future.slots.at(slot_of(queue)) != at) schedule(w, slot_of(queue), at, Kind::PatienceEnds);
}

double patience_seconds(const World& w, const Contact& contact) {
    if (contact.entry == 0 && w.ahead.holds(contact.issue)) [[likely]]
        return w.ahead.held(contact.issue).patience_seconds;
    const Words luck = contact.entry == 0 ? w.luck(Purpose::Issue, contact.issue)
                                          : w.luck(Purpose::Patience, contact.issue, contact.entry);
    return w.queues[contact.queue].patience.quantile(uniform32(luck.w[contact.entry == 0 ? 3 : 0]));
}

void wait(World& w, const Contact& contact) {
    QueueState& queue = w.queues[contact.queue];
    const double patience = patience_seconds(w, contact);
    const Time deadline = patience >= 1e12 ? never : w.now + span_of_seconds(patience);
    queue.line.join(contact, w.now, deadline);
    w.record.count(Count::Waited, group_of(w, contact));
    w.record.level(Level::Waiting, group_of(w, contact), +1, w.now);
    set_deadline(w, QueueId{contact.queue});
}

}  // namespace

void enter(World& w, const Contact& contact) {
    const int group = group_of(w, contact);
    w.record.count(Count::Offered, group);
    if (contact.entry > 0) w.record.count(contact.redial ? Count::Redialled : Count::Returned, group);
    const Line<AgentId>& idle = w.teams[static_cast<std::size_t>(group)].idle;
    if (idle.empty()) return wait(w, contact);
    const AgentId agent = idle.at(idle.first());
    leave_idle(w, agent);
    begin_service(w, agent, contact, w.now);
}

void take_next(World& w, AgentId agent) {
    for (QueueId id : w.teams[w.agents.seat[agent].team].queues) {
        WaitingLine& line = w.queues[id.row].line;
        if (line.empty()) continue;
        const Waiting first = line.take_first();
        w.record.level(Level::Waiting, group_of(w, first.contact), -1, w.now);
        set_deadline(w, id);
        return begin_service(w, agent, first.contact, first.arrived);
    }
    join_idle(w, agent);
}

void leave_idle(World& w, AgentId agent) {
    TeamState& team = w.teams[w.agents.seat[agent].team];
    const Work& work = w.agents.work[agent];
    team.idle.take(work.idle_position);
    w.agents.today[agent].available_seconds += in_seconds(w.now - work.since);
    w.record.level(Level::Available, group_of(w, agent), -1, w.now);
}

void handle(World& w, const PatienceEnds& end) {
    const Waiting gone = w.queues[end.queue.row].line.take_impatient();
    const int group = group_of(w, gone.contact);
    const double waited = in_seconds(w.now - gone.arrived);
    w.record.level(Level::Waiting, group, -1, w.now);
    w.record.count(Count::Abandoned, group);
    w.record.sum(Sum::AbandonSeconds, group, waited);
    if (waited <= w.p().contacts.target_seconds) w.record.count(Count::AbandonedInTarget, group);
    set_deadline(w, end.queue);

    const Words luck = w.luck(Purpose::Redial, gone.contact.issue, gone.contact.entry);
    if (uniform32(luck.w[0]) >= w.p().contacts.redial_share) return give_up(w, gone.contact);
    Contact next = gone.contact;
    if (next.entry < most_entries) ++next.entry;
    next.redial = 1;
    come_again(w, next, w.p().contacts.redial_after, uniform32(luck.w[1]));
}

}  // namespace morale
