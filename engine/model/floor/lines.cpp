#include "engine/model/floor/lines.hpp"

#include <cstdint>

#include "engine/model/floor/instead_of_waiting.hpp"
#include "engine/model/floor/trunks.hpp"
#include "engine/model/terms/announced_wait.hpp"

namespace morale {

namespace {

/// Whether the routing tells novices apart and this agent is one.
bool joins_novices(const World& w, AgentId agent) {
    const RoutingRules& p = w.p().routing;
    return p.novices != static_cast<int>(NovicesGo::Alike) &&
           in_weeks(w.now - w.agents.employment[agent].on_floor) < p.novice_weeks;
}

double patience_of_class(const World& w, Contact contact) {
    if (contact.entry == 0 && w.ahead.holds(contact.issue)) [[likely]]
        return w.ahead.held(contact.issue).patience_seconds;
    const Words luck = contact.entry == 0 ? w.luck(Purpose::Issue, contact.issue)
                                          : w.luck_of_entry(Purpose::Patience, contact);
    return w.queues[contact.queue].patience.quantile(uniform32(luck.w[contact.entry == 0 ? 3 : 0]));
}

double patience_seconds(const World& w, Contact contact) {
    const double seconds = patience_of_class(w, contact);
    if (w.p().customer_groups.empty() || !contact.customer) return seconds;
    const std::uint32_t group = w.customers.ranges.group_of(contact.customer.row);
    return seconds * w.p().customer_groups[group].patience_factor;
}

/// Whether the caller hangs up as soon as they hear that they would have to wait (balking).
bool hangs_up_at_once(const World& w, Contact contact) {
    const double share = w.queues[contact.queue].hang_up_at_once;
    return share > 0 && uniform32(w.luck_of_entry(Purpose::Patience, contact).w[1]) < share;
}

}  // namespace

void join_idle(World& w, AgentId agent) {
    Work& work = w.agents.work[agent];
    TeamState& team = w.teams[work.team];
    work.presence = Presence::Available;
    work.since = w.now;
    work.among_novices = joins_novices(w, agent);
    work.idle_position = (work.among_novices ? team.idle_novices : team.idle).join(agent);
    w.record.level(Level::Available, group_of(w, agent), +1, w.now);
}

void leave_idle(World& w, AgentId agent) {
    const Work& work = w.agents.work[agent];
    TeamState& team = w.teams[work.team];
    (work.among_novices ? team.idle_novices : team.idle).take(work.idle_position);
    w.agents.today[agent].available_seconds += in_seconds(w.now - work.since);
    w.record.level(Level::Available, group_of(w, agent), -1, w.now);
}

void set_deadline(World& w, QueueId id, const QueueState& queue) {
    const Time at = queue.line.first_deadline();  // usually unchanged
    if (w.future.slots.at(slot_of(id)) != at) schedule(w, slot_of(id), at, Kind::PatienceEnds);
}

void wait(World& w, Contact contact) {
    QueueState& queue = w.queues[contact.queue];
    const bool hangs_up = hangs_up_at_once(w, contact);
    double patience = hangs_up ? 0 : patience_seconds(w, contact);
    if (queue.told_wait && !hangs_up) [[unlikely]]
        patience = patience_once_told(w, contact, patience);
    const Time deadline = patience >= 1e12 ? never : w.now + span_of_seconds(patience);
    const bool off_line =
        !hangs_up && w.p().call_backs.offered_after_seconds > 0 && waits_off_line(w, contact);
    queue.line.join(contact, w.now, off_line ? never : deadline, off_line);
    if (off_line && w.p().contacts.lines > 0) free_line(w, queue);
    const auto join = [](Recorder::Entry note) {
        note.count(Count::Waited);
        note.level(Level::Waiting, +1);
    };
    join(w.record.at(group_of(queue), w.now));
    note_by_class(w, QueueId{contact.queue}, join);
    set_deadline(w, QueueId{contact.queue}, queue);
}

Waiting take_waiting(World& w, QueueId id) {
    QueueState& queue = w.queues[id.row];
    const Waiting first = queue.line.take_first();
    const auto leave = [](Recorder::Entry note) { note.level(Level::Waiting, -1); };
    leave(w.record.at(group_of(queue), w.now));
    note_by_class(w, id, leave);
    set_deadline(w, id, queue);
    return first;
}

namespace {

[[gnu::noinline]] void note_taken_over(World& w, AgentId agent, const QueueState& queue) {
    w.record.count(Count::HandedOver, group_of(queue));
    w.record.count(Count::TakenOver, group_of(w, agent));
}

}  // namespace

void note_answer(World& w, AgentId agent, QueueId id, Span wait) {
    const QueueState& queue = w.queues[id.row];
    const double waited = in_seconds(wait);
    const auto answer = [&](Recorder::Entry note) {
        note.count(Count::Answered);
        note.sum(Sum::WaitSeconds, waited);
        if (waited <= queue.target_seconds) note.count(Count::AnsweredInTarget);
    };
    answer(w.record.at(group_of(queue), w.now));
    note_by_class(w, id, answer);
    w.waits[id.row].add(waited);
    if (queue.team.row != w.agents.work[agent].team) [[unlikely]]
        note_taken_over(w, agent, queue);
}

}  // namespace morale
