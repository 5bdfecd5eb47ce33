#include "engine/model/floor/service.hpp"

#include "engine/model/floor/chat.hpp"
#include "engine/model/floor/issue.hpp"
#include "engine/model/floor/routing.hpp"
#include "engine/model/floor/shifts.hpp"

namespace morale {

void note_answer(Recorder::Entry note, const QueueState& queue, Span wait) {
    const double waited = in_seconds(wait);
    note.count(Count::Answered);
    note.sum(Sum::WaitSeconds, waited);
    if (waited <= queue.target_seconds) note.count(Count::AnsweredInTarget);
}

Span handle_time(const World& w, AgentId agent, const QueueState& queue, double talk_seconds,
                 double stretch) {
    const double work_seconds = talk_seconds + queue.after_contact_seconds;
    return span_of_seconds(work_seconds * w.agents.performance[agent].handle_factor * stretch);
}

void begin_service(World& w, AgentId agent, Contact contact, Time arrived) {
    const QueueState& queue = w.queues[contact.queue];
    if (queue.places > 1) return begin_chat(w, agent, contact, arrived);
    Work& work = w.agents.work[agent];
    work.presence = Presence::Handling;
    work.since = w.now;
    work.service.contact = contact;
    work.service.waited = w.now - arrived;
    work.service.luck = w.service_luck(contact);
    if (contact.customer) w.customers.attitude.prefetch(contact.customer);  // asked for at the end
    Recorder::Entry note = w.record.at(group_of(w, agent), w.now);
    note_answer(note, queue, work.service.waited);
    note.level(Level::Handling, +1);
    const Span takes = handle_time(w, agent, queue, work.service.luck.talk_seconds);
    schedule(w, slot_of(w, agent), w.now + takes, Kind::HandlingEnds);
}

void go_on(World& w, AgentId agent) {
    Work& work = w.agents.work[agent];
    work.presence = Presence::Free;
    if (work.leave_due)
        leave_shift(w, agent);
    else if (work.pause_due)
        begin_pause(w, agent);
    else
        take_next(w, agent);
}

void handle(World& w, const HandlingEnds& end) {
    if (any_chats(w) && chats(w, end.agent)) return end_chat(w, end);
    const Work& work = w.agents.work[end.agent];
    const Service ended = work.service;
    const double seconds = in_seconds(w.now - work.since);
    Recorder::Entry note = w.record.at(group_of(w, end.agent), w.now);
    note.level(Level::Handling, -1);
    note.count(Count::Handled);
    note.sum(Sum::HandleSeconds, seconds);
    Today& today = w.agents.today[end.agent];
    today.handling_seconds += seconds;
    ++today.handled;

    go_on(w, end.agent);
    if (work.presence != Presence::Handling) w.future.slots.clear(slot_of(w, end.agent));
    end_contact(w, end.agent, ended);
}

}  // namespace morale
