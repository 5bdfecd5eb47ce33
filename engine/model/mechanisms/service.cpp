#include "engine/model/mechanisms/service.hpp"

#include "engine/model/mechanisms/chat.hpp"
#include "engine/model/mechanisms/issue.hpp"
#include "engine/model/mechanisms/routing.hpp"
#include "engine/model/mechanisms/shifts.hpp"

namespace morale {

void note_answer(World& w, int group, const Service& service) {
    const double waited = in_seconds(service.waited);
    w.record.count(Count::Answered, group);
    w.record.sum(Sum::WaitSeconds, group, waited);
    if (waited <= w.queues[service.contact.queue].target_seconds)
        w.record.count(Count::AnsweredInTarget, group);
}

Span handle_time(const World& w, AgentId agent, const Service& service, double stretch) {
    const double work_seconds =
        service.luck.talk_seconds + w.queues[service.contact.queue].after_contact_seconds;
    return span_of_seconds(work_seconds * w.agents.performance[agent].handle_factor * stretch);
}

void begin_service(World& w, AgentId agent, const Contact& contact, Time arrived) {
    if (w.queues[contact.queue].places > 1) return begin_chat(w, agent, contact, arrived);
    const int group = group_of(w, agent);
    Work& work = w.agents.work[agent];
    work.presence = Presence::Handling;
    work.since = w.now;
    work.service = {.contact = contact, .waited = w.now - arrived, .luck = w.service_luck(contact)};
    note_answer(w, group, work.service);
    w.record.level(Level::Handling, group, +1, w.now);
    schedule(w, slot_of(w, agent), w.now + handle_time(w, agent, work.service), Kind::HandlingEnds);
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
    if (w.place_bits > 0 && chats(w, end.agent)) return end_chat(w, end);
    const int group = group_of(w, end.agent);
    const Work& work = w.agents.work[end.agent];
    const Service ended = work.service;
    if (ended.contact.customer) w.customers.attitude.prefetch(ended.contact.customer);
    const double seconds = in_seconds(w.now - work.since);
    w.record.level(Level::Handling, group, -1, w.now);
    w.record.count(Count::Handled, group);
    w.record.sum(Sum::HandleSeconds, group, seconds);
    Today& today = w.agents.today[end.agent];
    today.handling_seconds += seconds;
    ++today.handled;

    go_on(w, end.agent);
    if (work.presence != Presence::Handling) w.future.slots.clear(slot_of(w, end.agent));
    end_contact(w, end.agent, ended);  // last: by now the customer's row has come from memory
}

}  // namespace morale
