#include "engine/model/minds/respect.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/minds/retaliation.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/staff/attrition.hpp"
#include "engine/model/staff/hiring.hpp"

namespace morale {

namespace {

bool rule_holds(const World& w) {
    return w.p().mechanisms.respect && w.p().respect.dismissal;
}

}  // namespace

void refresh_respect(World& w, AgentId agent) {
    const RespectParameters& p = w.p().respect_effects;
    Encounters& e = w.agents.encounters[agent];
    e.slights = slights(w, agent);
    if (!w.p().mechanisms.respect) return;
    const StrainParameters& s = w.p().strain;
    const double logit =
        w.derived.disrespect_logit +
        p.cynicism_on_disrespect * (w.agents.mind[agent].cynicism - s.neutral) / s.neutral_sd +
        p.respect_on_disrespect * (1 - e.respect);
    const double kept = rule_holds(w) ? 1 - p.deterrence : 1;
    e.disrespects = kept * math::sigmoid(logit);
    e.disrespects_hostile = kept * math::sigmoid(logit + p.hostility_on_disrespect);
}

void respect_day(World& w, AgentId agent) {
    const Respect& lever = w.p().respect;
    if (!w.p().mechanisms.respect) return;
    double& felt = w.agents.encounters[agent].respect;
    const double treatment = 1 + lever.by_managers;
    if (felt != treatment) felt = math::relaxed(felt, treatment, 1, 7 * w.p().respect_effects.memory_weeks);
    const double care = std::max(0., lever.norm) + std::max(0., lever.by_managers);
    if (care > 0) book_programme(w, group_of(w, agent), 0, care * lever.minutes / 7);
}

void culture_day(World& w) {
    if (!w.p().mechanisms.respect) return;
    const double aim = w.p().respect.norm;
    for (TeamState& team : w.teams) {
        double& norm = team.culture.respect_norm;
        if (norm != aim) norm = math::relaxed(norm, aim, 1, 7 * w.p().respect_effects.norm_weeks);
    }
}

double respect_on_courtesy(const World& w, AgentId agent) {
    const RespectParameters& p = w.p().respect_effects;
    if (!w.p().mechanisms.respect) return 0;
    const double norm = w.teams[w.agents.seat[agent].team].culture.respect_norm;
    return p.norm_on_courtesy * (norm + p.mirror * (w.agents.encounters[agent].respect - 1));
}

double respect_on_demand(const World& w) {
    return rule_holds(w) ? w.p().respect_effects.deterrence_on_demand : 0;
}

double spared_strain(const World& w) {
    return rule_holds(w) ? w.p().respect_effects.spared_strain : 0;
}

[[gnu::noinline]] void offend(World& w, AgentId agent, Contact contact) {
    w.record.count(Count::Disrespected, group_of(w, agent));
    if (!rule_holds(w)) return;
    const Words luck = w.luck_of_attempt(Purpose::Disrespect, contact);
    if (uniform32(luck.w[0]) < w.p().respect.detected) w.agents.encounters[agent].dismissal_due = true;
}

bool dismiss_if_due(World& w, AgentId agent) {
    if (!w.agents.encounters[agent].dismissal_due || at_work(w, agent)) return false;
    leave_job(w, agent, Leaving::Dismissed);
    return true;
}

}  // namespace morale
