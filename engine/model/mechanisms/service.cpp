#include "engine/model/mechanisms/service.hpp"

#include "engine/model/mechanisms/issue.hpp"
#include "engine/model/mechanisms/routing.hpp"
#include "engine/model/mechanisms/shifts.hpp"

namespace morale {

void begin_service(World& w, AgentId agent, const Contact& contact, Time arrived) {
    const int group = group_of(w, agent);
    const QueueState& queue = w.queues[contact.queue];
    Work& work = w.agents.work[agent];
    work.presence = Presence::Handling;
    work.since = w.now;
    work.service = {.contact = contact, .waited = w.now - arrived, .luck = w.service_luck(contact)};

    const double waited = in_seconds(work.service.waited);
    w.record.count(Count::Answered, group);
    w.record.sum(Sum::WaitSeconds, group, waited);
    if (waited <= w.p().contacts.target_seconds) w.record.count(Count::AnsweredInTarget, group);
    w.record.level(Level::Handling, group, +1, w.now);

    const double work_seconds = work.service.luck.talk_seconds + queue.after_contact_seconds;
    const Span length = span_of_seconds(work_seconds * w.agents.performance[agent].handle_factor);
    schedule(w, slot_of(w, agent), w.now + length, Kind::HandlingEnds);
}

void handle(World& w, const HandlingEnds& end) {
    const int group = group_of(w, end.agent);
    Work& work = w.agents.work[end.agent];
    const Service ended = work.service;
    if (ended.contact.customer) w.customers.attitude.prefetch(ended.contact.customer);
    const double seconds = in_seconds(w.now - work.since);
    w.record.level(Level::Handling, group, -1, w.now);
    w.record.count(Count::Handled, group);
    w.record.sum(Sum::HandleSeconds, group, seconds);
    Today& today = w.agents.today[end.agent];
    today.handling_seconds += seconds;
    ++today.handled;

    work.presence = Presence::Free;
    if (work.leave_due)
        leave_shift(w, end.agent);
    else if (work.pause_due)
        begin_pause(w, end.agent);
    else
        take_next(w, end.agent);
    if (work.presence != Presence::Handling) w.future.slots.clear(slot_of(w, end.agent));
    end_contact(w, end.agent, ended);  // last: by now the customer's row has come from memory
}

}  // namespace morale
