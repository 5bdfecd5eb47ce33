#include "engine/model/floor/breaks.hpp"

#include "engine/model/floor/lines.hpp"
#include "engine/model/floor/shift_steps.hpp"

namespace morale {

void begin_pause(World& w, AgentId agent) {
    Work& work = w.agents.work[agent];
    work.pause_due = false;
    work.presence = Presence::Paused;
    work.since = w.now;
    w.record.level(Level::OffPhone, group_of(w, agent), +1, w.now);
    if (work.pause == own_break) {
        const Span length = span_of_seconds(w.p().breaks.minutes * in_seconds(minute));
        return schedule(w, w.now + length, RosterStep{agent, own_break_ends});
    }
    const Span length = w.agents.today[agent].shift.pauses[work.pause].length;
    schedule(w, w.now + length, RosterStep{agent, pause_ends(work.pause)});
}

void plan_break(World& w, AgentId agent) {
    Rest& rest = w.agents.rest[agent];
    ++rest.stretch;
    if (w.p().breaks.every_hours <= 0 || !w.p().mechanisms.rest) return;
    const Span stretch = span_of_seconds(w.p().breaks.every_hours * in_seconds(hour));
    schedule(w, w.now + stretch, BreakComes{agent, rest.stretch});
}

void cancel_break(World& w, AgentId agent) {
    ++w.agents.rest[agent].stretch;
}

void handle(World& w, const BreakComes& due) {
    Work& work = w.agents.work[due.agent];
    const bool works = work.presence == Presence::Available || work.presence == Presence::Handling;
    if (w.agents.rest[due.agent].stretch != due.stretch || !works || work.pause_due) return;
    work.pause = own_break;
    work.pause_due = true;
    if (work.presence == Presence::Handling) return;  // after the contact
    leave_idle(w, due.agent);
    begin_pause(w, due.agent);
}

}  // namespace morale
