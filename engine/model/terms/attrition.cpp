#include "engine/model/terms/attrition.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/terms/career.hpp"
#include "engine/model/terms/meaning.hpp"
#include "engine/model/terms/outsourcing.hpp"
#include "engine/model/terms/recognition.hpp"
#include "engine/model/terms/selection.hpp"
#include "engine/model/terms/strain.hpp"

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

}  // namespace morale
