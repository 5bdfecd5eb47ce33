#include "engine/model/floor/routing.hpp"

#include <optional>

#include "engine/model/floor/answer.hpp"
#include "engine/model/floor/chat.hpp"
#include "engine/model/floor/issue.hpp"
#include "engine/model/floor/lines.hpp"
#include "engine/model/floor/overflow.hpp"
#include "engine/model/floor/returns.hpp"
#include "engine/model/floor/trunks.hpp"
#include "engine/model/terms/overflow.hpp"

namespace morale {

namespace {

void beside_or_wait(World& w, Contact contact) {
    const QueueState& queue = w.queues[contact.queue];
    if (queue.places > 1) {
        std::optional<AgentId> agent = with_room(w, queue, queue.team);
        if (!agent && further_teams_at_once(queue)) agent = with_room_further(w, queue);
        if (agent) return begin_chat(w, *agent, contact, w.now);
    }
    wait(w, contact);
    if (!queue.further.empty()) overflow(w, QueueId{contact.queue});
}

void begin_with(World& w, AgentId agent, Contact contact) {
    leave_idle(w, agent);
    begin_service(w, agent, {.contact = contact, .arrived = w.now});
}

[[gnu::noinline]] void choose_or_wait(World& w, Contact contact) {
    if (const std::optional<AgentId> agent = chosen_agent(w, contact)) return begin_with(w, *agent, contact);
    beside_or_wait(w, contact);
}

[[gnu::noinline]] void take_longest_waiting(World& w, AgentId agent) {
    const std::optional<QueueId> next = next_queue(w, TeamId{w.agents.work[agent].team});
    if (!next) return join_idle(w, agent);
    const Waiting first = take_waiting(w, *next);
    begin_service(w, agent, first);
}

}  // namespace

void enter(World& w, Contact contact) {
    if (w.p().contacts.lines > 0 && !takes_line(w, contact)) [[unlikely]]
        return call_again_or_give_up(w, contact);
    const int group = group_of(w, contact);
    const auto offer = [&](Recorder::Entry note) {
        note.count(Count::Offered);
        if (contact.entry > 0) note.count(contact.is(Contact::redial) ? Count::Redialled : Count::Returned);
    };
    offer(w.record.at(group, w.now));
    note_by_class(w, QueueId{contact.queue}, offer);
    if (w.derived.chooses_agents) [[unlikely]]
        return choose_or_wait(w, contact);
    const TeamState& team = w.teams[static_cast<std::size_t>(group)];
    const bool novices_first = w.p().routing.novices == static_cast<int>(NovicesGo::First);
    const bool to_novice = team.idle.empty() || (novices_first && !team.idle_novices.empty());
    const Line<AgentId>& idle = to_novice ? team.idle_novices : team.idle;
    if (idle.empty()) return beside_or_wait(w, contact);
    begin_with(w, idle.at(idle.first()), contact);
}

void take_next(World& w, AgentId agent) {
    const TeamState& team = w.teams[w.agents.work[agent].team];
    if (team.compares_waits) [[unlikely]]
        return take_longest_waiting(w, agent);
    for (QueueId id : team.queues) {
        if (w.queues[id.row].line.empty()) continue;
        const Waiting first = take_waiting(w, id);
        return begin_service(w, agent, first);
    }
    join_idle(w, agent);
}

void handle(World& w, const PatienceEnds& end) {
    QueueState& queue = w.queues[end.queue.row];
    const Waiting gone = queue.line.take_impatient();
    const double waited = in_seconds(w.now - gone.arrived);
    const auto abandon = [&](Recorder::Entry note) {
        note.level(Level::Waiting, -1);
        note.count(Count::Abandoned);
        note.sum(Sum::AbandonSeconds, waited);
        if (waited <= queue.target_seconds) note.count(Count::AbandonedInTarget);
    };
    abandon(w.record.at(group_of(queue), w.now));
    note_by_class(w, end.queue, abandon);
    set_deadline(w, end.queue, queue);

    if (w.p().contacts.lines > 0) free_line(w, queue);
    call_again_or_give_up(w, gone.contact);
}

}  // namespace morale
