#include "engine/model/staff/attrition.hpp"

#include "engine/kernel/math.hpp"
#include "engine/model/staff/hiring.hpp"
#include "engine/model/terms/attrition.hpp"
#include "engine/model/terms/staffing.hpp"

namespace morale {

void attrition_day(World& w, AgentId agent) {
    if (!w.p().mechanisms.attrition) return;
    Employment& employment = w.agents.employment[agent];
    const double hazard = quit_hazard(w, agent) / days_of_week;
    // An agent past the threshold has quit already and only finishes a contact or a shift.
    if (employment.hazard < employment.threshold)
        w.record.sum(Sum::QuitsExpected, group_of(w, agent), 1 - math::exp(-hazard));
    employment.hazard += hazard;
    // Nobody walks out of a contact or a shift; an agent whose work goes on past midnight quits the next
    // day.
    if (at_work(w, agent)) return;
    if (employment.hazard < employment.threshold) {
        if (goes_on(w, agent)) leave_job(w, agent, Leaving::MovedOn);
        return;
    }
    const std::size_t team = w.agents.seat[agent].team;
    const double heads = w.record.level(Level::Headcount, static_cast<int>(team));
    w.teams[team].recent_quits = recent_quits(w, team) + 1 / (heads * w.p().attrition.contagion_weeks);
    w.teams[team].quits_as_of = w.now;
    leave_job(w, agent, Leaving::Quit);
}

bool dismiss_if_due(World& w, AgentId agent) {
    if (!w.agents.encounters[agent].dismissal_due || at_work(w, agent)) return false;
    leave_job(w, agent, Leaving::Dismissed);
    return true;
}

}  // namespace morale
