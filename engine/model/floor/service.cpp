#include "engine/model/floor/service.hpp"

#include "engine/model/floor/breaks.hpp"
#include "engine/model/floor/chat.hpp"
#include "engine/model/floor/instead_of_waiting.hpp"
#include "engine/model/floor/issue.hpp"
#include "engine/model/floor/routing.hpp"
#include "engine/model/floor/shifts.hpp"

namespace morale {

namespace {

void go_on(World& w, AgentId agent) {
    Work& work = w.agents.work[agent];
    work.presence = Presence::Free;
    if (work.leave_due)
        go_home(w, agent);
    else if (work.pause_due)
        begin_pause(w, agent);
    else
        take_next(w, agent);
}

[[gnu::noinline]] void end_one_chat(World& w, const HandlingEnds& end) {
    const Service ended = end_chat(w, end);
    if (!chats(w, end.agent)) go_on(w, end.agent);
    end_contact(w, end.agent, ended);
}

/// The agent's calls have reached nobody.
[[gnu::noinline]] void end_in_vain(World& w, AgentId agent, const Service& ended, double seconds) {
    end_call_in_vain(w, agent);
    w.agents.today[agent].handling_seconds += seconds;
    go_on(w, agent);
    if (w.agents.work[agent].presence != Presence::Handling) w.future.slots.clear(slot_of(w, agent));
    call_again_or_give_up(w, ended.contact);
}

}  // namespace

void handle(World& w, const HandlingEnds& end) {
    if (any_chats(w) && chats(w, end.agent)) return end_one_chat(w, end);
    const Work& work = w.agents.work[end.agent];
    const Service ended = work.service;
    const double seconds = in_seconds(w.now - work.since);
    if (!ended.reached) [[unlikely]]
        return end_in_vain(w, end.agent, ended, seconds);
    Recorder::Entry note = w.record.at(group_of(w, end.agent), w.now);
    note.level(Level::Handling, -1);
    const auto finish = [seconds](Recorder::Entry entry) {
        entry.count(Count::Handled);
        entry.sum(Sum::HandleSeconds, seconds);
    };
    finish(note);
    note_by_class(w, QueueId{ended.contact.queue}, finish);
    Today& today = w.agents.today[end.agent];
    today.handling_seconds += seconds;
    ++today.handled;

    go_on(w, end.agent);
    if (work.presence != Presence::Handling) w.future.slots.clear(slot_of(w, end.agent));
    end_contact(w, end.agent, ended);
}

}  // namespace morale
