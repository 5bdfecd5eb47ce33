#include "engine/model/staff/attrition.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/minds/meaning.hpp"
#include "engine/model/minds/recognition.hpp"
#include "engine/model/minds/strain.hpp"
#include "engine/model/staff/career.hpp"
#include "engine/model/staff/hiring.hpp"
#include "engine/model/staff/outsourcing.hpp"
#include "engine/model/staff/selection.hpp"
#include "engine/model/staff/staffing.hpp"

namespace morale {

double recent_quits(const World& w, std::size_t team) {
    const TeamState& state = w.teams[team];
    return state.recent_quits *
           math::exp(-in_weeks(w.now - state.quits_as_of) / w.p().attrition.contagion_weeks);
}

double quit_hazard(const World& w, AgentId agent) {
    const AttritionParameters& p = w.p().attrition;
    const double tenure_weeks = in_weeks(w.now - w.agents.employment[agent].hired);
    const double recent = recent_quits(w, w.agents.seat[agent].team);
    const double log_factor =
        p.exhaustion_effect * exhaustion_deviation(w, agent) -
        p.recognition_effect * felt_recognition(w, agent) - p.meaning_effect * felt_meaning(w, agent) +
        p.fairness_effect * (1 - fairness(w, agent)) +
        p.wage_elasticity * math::log(std::min(relative_wage(w, agent), p.wage_ceiling)) +
        outsourcing_on_quitting(w, agent) + p.contagion * (recent - p.neutral_quits_per_week) +
        fit_on_quitting(w, agent) + career_on_quitting(w);
    const double early = p.early_extra * early_share(w, agent) * math::exp(-tenure_weeks / p.early_weeks);
    return p.base_per_week * (1 + early) * math::exp(log_factor);
}

bool at_work(const World& w, AgentId agent) {
    const Presence presence = w.agents.work[agent].presence;
    return presence == Presence::Handling || (presence != Presence::Away && !w.p().roster.always_present);
}

void attrition_day(World& w, AgentId agent) {
    if (!w.p().mechanisms.attrition) return;
    Employment& employment = w.agents.employment[agent];
    const double hazard = quit_hazard(w, agent) / 7;
    employment.hazard += hazard;
    w.record.sum(Sum::QuitsExpected, group_of(w, agent), hazard);
    // Nobody walks out of a contact or a shift; where work goes on past midnight they quit on the next day.
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

}  // namespace morale
