#include "engine/model/terms/rest.hpp"

#include <algorithm>

namespace morale {

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

}  // namespace morale
