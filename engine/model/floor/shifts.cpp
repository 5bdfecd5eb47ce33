#include "engine/model/floor/shifts.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/floor/breaks.hpp"
#include "engine/model/floor/lines.hpp"
#include "engine/model/floor/routing.hpp"
#include "engine/model/floor/shift_steps.hpp"
#include "engine/model/minds/relief.hpp"
#include "engine/model/minds/training.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/terms/strain.hpp"
#include "engine/model/world/day_shift.hpp"

namespace morale {

namespace {

double chance_of_sickness(const World& w, AgentId agent) {
    const AttritionParameters& p = w.p().attrition;
    if (!w.p().mechanisms.absence) return p.absence;
    return p.absence * math::exp(p.exhaustion_on_absence * exhaustion_deviation(w, agent));
}

/// Whether the person comes; records the reason if not.
bool comes(World& w, AgentId agent) {
    const auto today = static_cast<std::uint32_t>(day_index(w.now));
    const std::uint64_t person = w.agents.person(agent);
    w.record.count(Count::ShiftsPlanned, group_of(w, agent));
    if (w.agents.turn[agent].on_leave) {
        w.record.count(Count::ShiftsOnLeave, group_of(w, agent));
        stay_on_leave(w, agent);
        return false;
    }
    const double u = uniform32(w.luck(Purpose::Sick, person, today).w[0]);
    const double chance = chance_of_sickness(w, agent);
    if (u < chance) {
        w.record.count(Count::ShiftsSick, group_of(w, agent));
        return false;
    }
    come_back(w, agent);
    come_unwell(w, agent, u, chance);
    return true;
}

/// What a day that is not as usual asks of the agent beyond their usual hours: pay, and strain.
void work_longer(World& w, AgentId agent, const RosterPattern& roster, Shift& shift) {
    const double hours = hours_beyond_usual(roster, w.agents.turn[agent].row, shift, day_index(w.now));
    if (hours <= 0) return;
    book_overtime(w, agent, hours);
    const double longer = in_hours(shift.end - shift.begin) - shift_hours_of(w, agent);
    if (longer > 0) shift.half_hours_longer = static_cast<std::uint8_t>(longer * 2);
}

/// The moment of the shift's day, but not before now: a late pause delays what follows.
void plan(World& w, AgentId agent, std::uint32_t step, Span since_midnight) {
    schedule(w, std::max(w.now, w.agents.today[agent].midnight + since_midnight), RosterStep{agent, step});
}

/// Plans what follows pause `done`, or the beginning of the shift (no pause done yet).
void plan_after(World& w, AgentId agent, std::uint32_t pauses_done) {
    const Shift& shift = w.agents.today[agent].shift;
    plan_break(w, agent);
    while (pauses_done < pause_count && !shift.pauses_at(pauses_done)) ++pauses_done;
    if (pauses_done < pause_count)
        plan(w, agent, pause_begins(pauses_done), shift.pauses[pauses_done].begin);
    else
        plan(w, agent, shift_ends, shift.end);
}

/// A planned pause or the end of the shift may have come meanwhile.
void end_own_break(World& w, AgentId agent) {
    Work& work = w.agents.work[agent];
    if (work.presence != Presence::Paused) return;
    w.record.level(Level::OffPhone, group_of(w, agent), -1, w.now);
    refresh_by_break(w, agent);
    if (work.pause_due) return begin_pause(w, agent);
    work.presence = Presence::Away;
    take_next(w, agent);
    plan_break(w, agent);
}

}  // namespace

void take_off_phone(World& w, AgentId agent, double minutes) {
    Today& today = w.agents.today[agent];
    const Span since_midnight = w.now - today.midnight;
    if (minutes <= 0 || w.p().roster.always_present || since_midnight >= today.shift.pauses[2].begin) return;
    lengthen_meeting(today.shift, minutes / 60);
}

void plan_day(World& w, AgentId agent) {
    const Work& work = w.agents.work[agent];
    if (work.presence != Presence::Away && !work.leave_due) return;  // a night shift: go_home() plans it
    const RosterPattern& roster = w.teams[work.team].roster;
    const std::uint32_t row = w.agents.turn[agent].row;
    if (row >= roster.rows.size()) return;  // they are not planned for this week
    Shift shift = shift_on(roster, row, w.load, day_index(w.now));
    if (!shift.planned()) return;
    const Span since_midnight = since_week_start(w.now) % day;
    if (shift.begin < since_midnight) return;  // it began while they were at work: a gap
    if (!comes(w, agent)) return;
    work_longer(w, agent, roster, shift);
    w.agents.today[agent].shift = shift;
    w.agents.today[agent].midnight = w.now - since_midnight;
    attend_training(w, agent);
    plan(w, agent, shift_begins, shift.begin);
}

void handle(World& w, const RosterStep& step) {
    Work& work = w.agents.work[step.agent];
    if (step.step == shift_begins) {
        if (w.agents.employment[step.agent].stage != Stage::OnFloor) return;
        if (work.presence == Presence::Handling)
            work.leave_due = false;  // yesterday's last contact is not over: they stay
        else
            take_next(w, step.agent);
        return plan_after(w, step.agent, 0);
    }
    if (step.step == shift_ends) return go_home(w, step.agent);
    if (step.step == own_break_ends) return end_own_break(w, step.agent);
    const std::uint32_t pause = (step.step - 1) / 2;
    if (step.step == pause_begins(pause)) {
        work.pause = static_cast<std::uint8_t>(pause);
        work.pause_due = true;
        if (work.presence == Presence::Available) {
            leave_idle(w, step.agent);
            begin_pause(w, step.agent);
        }
        return;
    }
    w.record.level(Level::OffPhone, group_of(w, step.agent), -1, w.now);
    work.presence = Presence::Away;
    take_next(w, step.agent);
    plan_after(w, step.agent, pause + 1);
}

void leave_shift(World& w, AgentId agent) {
    Work& work = w.agents.work[agent];
    if (work.presence == Presence::Handling) {
        work.leave_due = true;
        return;
    }
    if (work.presence == Presence::Available) leave_idle(w, agent);
    if (work.presence == Presence::Paused) w.record.level(Level::OffPhone, group_of(w, agent), -1, w.now);
    cancel_break(w, agent);
    work.presence = Presence::Away;
    work.leave_due = work.pause_due = false;
}

void go_home(World& w, AgentId agent) {
    leave_shift(w, agent);
    const Today& today = w.agents.today[agent];
    const bool of_night = today.shift.end > day && w.now - today.midnight >= day;
    if (!of_night || w.agents.work[agent].presence != Presence::Away) return;
    if (w.agents.employment[agent].stage == Stage::OnFloor && !w.load.shut(day_index(w.now)))
        plan_day(w, agent);
}

}  // namespace morale
