#include "engine/model/minds/respect.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/terms/respect.hpp"
#include "engine/model/terms/retaliation.hpp"
#include "engine/model/terms/strain.hpp"

namespace morale {

void refresh_respect(World& w, AgentId agent) {
    const RespectParameters& p = w.p().respect_effects;
    Encounters& e = w.agents.encounters[agent];
    e.slights = slights(w, agent);
    if (!w.p().mechanisms.respect) return;
    const StrainParameters& s = w.p().strain;
    const double logit = w.derived.disrespect_logit +
                         p.cynicism_on_disrespect * (acting_cynicism(w, agent) - s.neutral) / s.neutral_sd +
                         p.respect_on_disrespect * (1 - e.respect);
    const double kept = dismissal_rule_holds(w) ? 1 - p.deterrence : 1;
    e.disrespects = kept * math::sigmoid(logit);
    e.disrespects_hostile = kept * math::sigmoid(logit + p.hostility_on_disrespect);
}

void respect_day(World& w, AgentId agent) {
    const Respect& lever = w.p().respect;
    if (!w.p().mechanisms.respect) return;
    double& felt = w.agents.encounters[agent].respect;
    const double treatment = 1 + lever.by_managers;
    if (felt != treatment)
        felt = math::relaxed(felt, treatment, 1, days_of_week * w.p().respect_effects.memory_weeks);
    const double care = std::max(0., lever.norm) + std::max(0., lever.by_managers);
    if (care > 0) book_programme(w, group_of(w, agent), 0, care * lever.minutes / days_of_week);
}

void culture_day(World& w) {
    if (!w.p().mechanisms.respect) return;
    const double aim = w.p().respect.norm;
    for (TeamState& team : w.teams) {
        double& norm = team.culture.respect_norm;
        if (norm != aim) norm = math::relaxed(norm, aim, 1, days_of_week * w.p().respect_effects.norm_weeks);
    }
}

[[gnu::noinline]] void offend(World& w, AgentId agent, Contact contact) {
    w.record.count(Count::Disrespected, group_of(w, agent));
    if (!dismissal_rule_holds(w)) return;
    const Words luck = w.luck_of_attempt(Purpose::Disrespect, contact);
    if (uniform32(luck.w[0]) < w.p().respect.detected) w.agents.encounters[agent].dismissal_due = true;
}

}  // namespace morale
