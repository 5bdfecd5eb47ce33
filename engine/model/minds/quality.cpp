#include "engine/model/minds/quality.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/minds/respect.hpp"
#include "engine/model/terms/extras.hpp"
#include "engine/model/terms/hostility.hpp"
#include "engine/model/terms/meaning.hpp"
#include "engine/model/terms/mission_mention.hpp"
#include "engine/model/terms/process.hpp"
#include "engine/model/terms/recognition.hpp"
#include "engine/model/terms/respect.hpp"
#include "engine/model/terms/rest.hpp"
#include "engine/model/terms/retaliation.hpp"
#include "engine/model/terms/scorecard.hpp"
#include "engine/model/terms/skill.hpp"
#include "engine/model/terms/strain.hpp"
#include "engine/model/terms/time_pressure.hpp"
#include "engine/model/terms/training.hpp"
#include "engine/model/terms/work_design.hpp"

namespace morale {

void refresh_performance(World& w, AgentId agent) {
    const SkillParameters& s = w.p().skill;
    const QualityParameters& q = w.p().quality;
    const Traits& traits = w.agents.traits[agent];
    const double lacking = s.neutral - skill(w, agent);
    const double talent = (w.p().mechanisms.skill ? traits.talent : 0) + training_on_talent(w, agent);
    Performance& performance = w.agents.performance[agent];
    performance.handle_factor = (1 + s.on_handle_time * lacking) *
                                math::exp(-s.talent_on_handle_time * talent + effort_on_log_time(w)) *
                                process_on_handle_time(w) * mention_on_handle_time(w) *
                                time_per_contact(w, agent) /
                                w.p().usual.team(w.agents.seat[agent].team).handle_factor;
    refresh_respect(w, agent);
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
        q.recognition_on_resolution * recognition + q.meaning_on_resolution * meaning +
        process_on_resolution(w) + autonomy_on_resolution(w, agent) + clarity_on_resolution(w, agent) +
        unwell_on_resolution(w, agent) + effort_on_resolution(w) + time_on_resolution(w, agent));
    const double warmth = traits.warmth + training_on_warmth(w, agent);
    const double courtesy = w.derived.courtesy_logit + q.warmth_on_courtesy * warmth +
                            q.meaning_on_courtesy * meaning + q.recognition_on_courtesy * recognition -
                            q.cynicism_on_courtesy * (acting_cynicism(w, agent) - w.p().strain.neutral) +
                            respect_on_courtesy(w, agent) + retaliation_on_courtesy(w, agent) +
                            effort_on_courtesy(w);
    w.agents.encounters[agent].courtesy_logit = courtesy;
    performance.courteous = math::sigmoid(courtesy + hostility_on_courtesy(w, agent));
    performance.wow = std::clamp(
        q.wow_share * (1 + q.meaning_on_wow * meaning + autonomy_on_wow(w)) + extras_on_wow(w), 0., 1.);
}

}  // namespace morale
