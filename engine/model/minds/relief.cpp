#include "engine/model/minds/relief.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/minds/meaning.hpp"
#include "engine/model/minds/quality.hpp"
#include "engine/model/terms/meaning.hpp"
#include "engine/model/terms/rest.hpp"

namespace morale {

namespace {

constexpr double slowest_fading = 0.25;  // share of the usual pace, when there is little to do

/// Adds relief, in SD, at most until no exhaustion is felt: nobody is fresher than fresh.
void relieve(World& w, AgentId agent, double gain) {
    double& relief = w.agents.rest[agent].relief;
    const double fresh = usual_relief(w) + w.agents.mind[agent].exhaustion / w.p().strain.neutral_sd;
    relief = std::max(relief, std::min(relief + gain, fresh));
}

/// The share of a full break's effect that a break of this length has.
double share_of_break(const Parameters& p) {
    return std::min(1., p.breaks.minutes / p.rest.break_minutes);
}

}  // namespace

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

void refresh_by_break(World& w, AgentId agent) {
    w.record.count(Count::OwnBreaks, group_of(w, agent));
    const double share = share_of_break(w.p());
    relieve(w, agent, share * (w.p().rest.break_relief / w.p().strain.neutral_sd));
    if (w.p().breaks.mission && knows_mission(w, agent) && share > 0)
        give_dose(w, agent, share * w.p().rest.break_dose);
    refresh_performance(w, agent);
}

}  // namespace morale
