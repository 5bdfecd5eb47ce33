#include "engine/model/terms/respect.hpp"

namespace morale {

bool dismissal_rule_holds(const World& w) {
    return w.p().mechanisms.respect && w.p().respect.dismissal;
}

double respect_on_courtesy(const World& w, AgentId agent) {
    const RespectParameters& p = w.p().respect_effects;
    if (!w.p().mechanisms.respect) return 0;
    const double norm = w.teams[w.agents.seat[agent].team].culture.respect_norm;
    return p.norm_on_courtesy * (norm + p.mirror * (w.agents.encounters[agent].respect - 1));
}

double respect_on_demand(const World& w) {
    return dismissal_rule_holds(w) ? w.p().respect_effects.deterrence_on_demand : 0;
}

double spared_strain(const World& w) {
    return dismissal_rule_holds(w) ? w.p().respect_effects.spared_strain : 0;
}

}  // namespace morale
