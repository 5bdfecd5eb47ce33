#include "engine/model/mechanisms/attrition.hpp"

#include "engine/kernel/math.hpp"
#include "engine/model/mechanisms/hiring.hpp"
#include "engine/model/mechanisms/meaning.hpp"
#include "engine/model/mechanisms/recognition.hpp"
#include "engine/model/mechanisms/strain.hpp"

namespace morale {

double recent_quits(const World& w, std::size_t team) {
    const TeamState& state = w.teams[team];
    return state.recent_quits *
           math::exp(-in_weeks(w.now - state.quits_as_of) / w.p().attrition.contagion_weeks);
}

double quit_hazard(const World& w, AgentId agent) {
    const AttritionParameters& p = w.p().attrition;
    const double tenure_weeks = in_weeks(w.now - w.agents.employment[agent].hired);
    const double wage = w.p().money.wage_per_hour / w.p().money.market_wage_per_hour;
    const double recent = recent_quits(w, w.agents.seat[agent].team);
    const double log_factor =
        p.exhaustion_effect * exhaustion_deviation(w, agent) -
        p.recognition_effect * felt_recognition(w, agent) - p.meaning_effect * felt_meaning(w, agent) +
        p.fairness_effect * (1 - fairness(w, agent)) + p.wage_elasticity * math::log(wage) +
        p.contagion * (recent - p.neutral_quits_per_week);
    return p.base_per_week * (1 + p.early_extra * math::exp(-tenure_weeks / p.early_weeks)) *
           math::exp(log_factor);
}

void attrition_day(World& w, AgentId agent) {
    if (!w.p().mechanisms.attrition) return;
    Employment& employment = w.agents.employment[agent];
    employment.hazard += quit_hazard(w, agent) / 7;
    // Nobody walks out of a contact or a shift; where work goes on past midnight they quit on the next day.
    const Presence presence = w.agents.work[agent].presence;
    const bool at_work =
        presence == Presence::Handling || (presence != Presence::Away && !w.p().roster.always_present);
    if (employment.hazard < employment.threshold || at_work) return;
    const std::size_t team = w.agents.seat[agent].team;
    const double heads = w.record.level(Level::Headcount, static_cast<int>(team));
    w.teams[team].recent_quits = recent_quits(w, team) + 1 / (heads * w.p().attrition.contagion_weeks);
    w.teams[team].quits_as_of = w.now;
    quit(w, agent);
}

}  // namespace morale
