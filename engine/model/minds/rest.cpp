#include "engine/model/minds/rest.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/floor/routing.hpp"
#include "engine/model/floor/shifts.hpp"
#include "engine/model/minds/meaning.hpp"
#include "engine/model/minds/quality.hpp"

namespace morale {

namespace {

constexpr double slowest_fading = 0.25;  // of the usual pace, when there is little to do

/// Adds relief, in SD, until nothing of exhaustion is felt any more: nobody is fresher than fresh.
void relieve(World& w, AgentId agent, double gain) {
    double& relief = w.agents.rest[agent].relief;
    const double fresh = usual_relief(w) + w.agents.mind[agent].exhaustion / w.p().strain.neutral_sd;
    relief = std::max(relief, std::min(relief + gain, fresh));
}

/// What a break gives of what one that is long enough gives.
double share_of_break(const Parameters& p) {
    return std::min(1., p.breaks.minutes / p.rest.break_minutes);
}

}  // namespace

double relief(const World& w, AgentId agent) {
    return w.p().mechanisms.rest ? w.agents.rest[agent].relief : 0;
}

double usual_relief(const World& w) {
    const Roster& roster = w.p().roster;
    if (roster.always_present) return 0;
    const RestParameters& p = w.p().rest;
    const double of_a_week = p.vacation_relief_sd * std::min(1., roster.days_per_week / p.vacation_days);
    return roster.leave_share * of_a_week * p.memory_weeks;
}

double more_relief(const World& w, AgentId agent) {
    if (!w.p().mechanisms.rest) return 0;
    const double exhaustion = w.agents.mind[agent].exhaustion, sd = w.p().strain.neutral_sd;
    return std::clamp(w.agents.rest[agent].relief - usual_relief(w), (exhaustion - 1) / sd, exhaustion / sd);
}

double felt_exhaustion(const World& w, AgentId agent) {
    const double felt = w.agents.mind[agent].exhaustion - more_relief(w, agent) * w.p().strain.neutral_sd;
    return std::clamp(felt, 0., 1.);  // against rounding
}

double unwell_on_resolution(const World& w, AgentId agent) {
    return w.agents.rest[agent].unwell ? -w.p().rest.unwell_on_resolution : 0;
}

void stay_on_leave(World& w, AgentId agent) {
    ++w.agents.rest[agent].days_on_leave;
}

void come_back(World& w, AgentId agent) {
    const RestParameters& p = w.p().rest;
    Rest& rest = w.agents.rest[agent];
    if (rest.days_on_leave == 0) return;
    const double share = std::min(1., rest.days_on_leave / p.vacation_days);
    rest.days_on_leave = 0;
    relieve(w, agent, p.vacation_relief_sd * share);
    rest.as_of = w.now;  // away from work nothing has faded
    refresh_performance(w, agent);
}

void come_unwell(World& w, AgentId agent, double u, double chance) {
    Rest& rest = w.agents.rest[agent];
    const bool was = rest.unwell;
    rest.unwell = w.p().mechanisms.rest && u < chance * (1 + w.p().rest.unwell_share);
    w.record.count(Count::ShiftsUnwell, group_of(w, agent), rest.unwell);
    if (was != rest.unwell) refresh_performance(w, agent);
}

void fade_relief(World& w, AgentId agent, double demand) {
    const RestParameters& p = w.p().rest;
    Rest& rest = w.agents.rest[agent];
    if (rest.relief != 0) {
        const double pace = std::max(slowest_fading, 1 + p.load_on_fading * demand);
        rest.relief *= math::exp(-in_weeks(w.now - rest.as_of) * pace / p.memory_weeks);
    }
    rest.as_of = w.now;
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

void refresh_by_break(World& w, AgentId agent) {
    w.record.count(Count::OwnBreaks, group_of(w, agent));
    const double share = share_of_break(w.p());
    relieve(w, agent, share * (w.p().rest.break_relief / w.p().strain.neutral_sd));
    if (w.p().breaks.mission && knows_mission(w, agent) && share > 0)
        give_dose(w, agent, share * w.p().rest.break_dose);
    refresh_performance(w, agent);
}

}  // namespace morale
