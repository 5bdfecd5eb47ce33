#include "engine/model/terms/training.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"

namespace morale {

double fresh_training(const World& w, AgentId agent, Subject subject) {
    const Taught& taught = w.agents.taught[agent];
    const double fresh = taught.fresh[row_of(subject)];
    if (fresh == 0 || !w.p().mechanisms.training) return 0;
    const TrainingParameters& p = w.p().training_effects;
    const double memory = subject == Subject::Stress ? p.stress_memory_weeks : p.memory_weeks;
    return fresh * math::exp(-in_weeks(w.now - taught.as_of) / memory);
}

double training_on_talent(const World& w, AgentId agent) {
    return w.p().training_effects.effect_sd * fresh_training(w, agent, Subject::Product);
}

double training_on_warmth(const World& w, AgentId agent) {
    return w.p().training_effects.effect_sd * fresh_training(w, agent, Subject::Service);
}

Learning learning_of(const World& w, AgentId agent) {
    const Taught& taught = w.agents.taught[agent];
    if (!w.p().mechanisms.training) return {};
    return {taught.head_start_weeks, taught.learns_faster};
}

double training_budget(const World& w, std::size_t team) {
    const double follows = w.p().training.follows_turnover;
    if (follows == 0) return 1;
    const double usual = std::max(1e-6, w.p().attrition.neutral_quits_per_week);
    return std::clamp(1 - follows * (w.teams[team].perceived_quits / usual - 1), 0., 2.);
}

}  // namespace morale
