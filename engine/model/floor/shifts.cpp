#include "engine/model/floor/shifts.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/floor/breaks.hpp"
#include "engine/model/floor/lines.hpp"
#include "engine/model/floor/routing.hpp"
#include "engine/model/floor/shift_steps.hpp"
#include "engine/model/minds/relief.hpp"
#include "engine/model/minds/training.hpp"
#include "engine/model/terms/strain.hpp"

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

/// The moment of the shift's day from which on the centre is closed, if the shift goes on until then: on a
/// short day, or tomorrow, where a night shift ends at midnight or when a short day closes.
Span closes_during(const World& w, const Shift& shift) {
    const std::int64_t today = day_index(w.now);
    const Span closes = w.load.hours_of(today).until;
    if (closes < day || shift.end <= day) return std::min(closes, shift.end);
    if (w.load.shut(today + 1)) return day;
    const ShortDay tomorrow = w.load.hours_of(today + 1);
    return tomorrow.from > Span{} ? day : std::min(shift.end, day + tomorrow.until);
}

/// The shift as far as the centre is open on this day; what it plans beyond falls away.
Shift cut_to_hours(const World& w, Shift shift) {
    const Span opens = w.load.hours_of(day_index(w.now)).from, closes = closes_during(w, shift);
    if (shift.begin >= opens && shift.end <= closes) return shift;
    shift.begin = std::max(shift.begin, opens);
    shift.end = std::min(shift.end, closes);
    if (!shift.planned()) return {};
    shift.plans_pauses = false;  // pauses without length are none
    for (Pause& pause : shift.pauses) {
        const Span ends = std::clamp(pause.begin + pause.length, opens, closes);
        pause.begin = std::clamp(pause.begin, opens, closes);
        pause.length = ends - pause.begin;
    }
    return shift;
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
    const Shift& whole = roster.planned(row, static_cast<std::size_t>(since_week_start(w.now) / day));
    if (!whole.planned()) return;
    const Shift shift = cut_to_hours(w, whole);
    if (!shift.planned()) return;  // the centre is closed at these hours of a short day
    const Span since_midnight = since_week_start(w.now) % day;
    if (shift.begin < since_midnight) return;  // it began while they were at work: a gap
    if (!comes(w, agent)) return;
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
