#include "engine/model/mechanisms/quality.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/mechanisms/meaning.hpp"
#include "engine/model/mechanisms/recognition.hpp"
#include "engine/model/mechanisms/strain.hpp"

namespace morale {

double skill(const World& w, AgentId agent) {
    const SkillParameters& p = w.p().skill;
    if (!w.p().mechanisms.skill) return p.neutral;
    const double weeks = std::max(0., in_weeks(w.now - w.agents.employment[agent].on_floor));
    return p.at_start + (1 - p.at_start) * (1 - math::exp(-weeks / p.learning_weeks));
}

void refresh_performance(World& w, AgentId agent) {
    const SkillParameters& s = w.p().skill;
    const QualityParameters& q = w.p().quality;
    const Traits& traits = w.agents.traits[agent];
    const double lacking = s.neutral - skill(w, agent);
    const double talent = w.p().mechanisms.skill ? traits.talent : 0;
    Performance& performance = w.agents.performance[agent];
    performance.handle_factor =
        (1 + s.on_handle_time * lacking) * math::exp(-s.talent_on_handle_time * talent);
    if (!w.p().mechanisms.quality) {
        performance.resolves = q.resolution;
        performance.courteous = q.courtesy;
        performance.wow = q.wow_share;
        return;
    }
    const double recognition = felt_recognition(w, agent);
    const double meaning = felt_meaning(w, agent);
    performance.resolves = math::sigmoid(
        w.derived.resolution_logit - q.skill_on_resolution * lacking + q.talent_on_resolution * talent -
        q.exhaustion_on_resolution * exhaustion_deviation(w, agent) +
        q.recognition_on_resolution * recognition + q.meaning_on_resolution * meaning);
    performance.courteous =
        math::sigmoid(w.derived.courtesy_logit + q.warmth_on_courtesy * traits.warmth +
                      q.meaning_on_courtesy * meaning + q.recognition_on_courtesy * recognition -
                      q.cynicism_on_courtesy * (w.agents.mind[agent].cynicism - w.p().strain.neutral));
    performance.wow = std::min(1., q.wow_share * (1 + q.meaning_on_wow * meaning));
}

}  // namespace morale
