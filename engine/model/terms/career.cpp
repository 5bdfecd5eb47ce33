#include "engine/model/terms/career.hpp"

#include "engine/model/contract.hpp"

namespace morale {

double status_of_function(const World& w) {
    const Leadership& l = w.leadership;
    return l.word * l.contact / (l.contact + w.p().executives.contact_half);
}

double career_prospect(const World& w) {
    const CareerParameters& p = w.p().career_effects;
    if (!w.p().mechanisms.career) return 0;
    const double seen = w.leadership.promotions;
    return seen / (seen + p.half_rate) + p.status_on_prospect * status_of_function(w);
}

double leaders_on_resources(const World& w) {
    return w.p().career_effects.prospect_on_strain * career_prospect(w) +
           w.p().career_effects.support_weight * w.leadership.support;
}

double career_on_quitting(const World& w) {
    return -w.p().career_effects.prospect_on_quits * career_prospect(w);
}

double climate_of_fairness(const World& w) {
    return w.p().mechanisms.fairness ? w.leadership.fairness : 0;
}

double relative_wage(const World& w, AgentId agent) {
    const double wage = wage_of(w.p(), w.p().teams[w.agents.seat[agent].team]);
    return wage / w.p().money.market_wage_per_hour *
           (w.agents.rank[agent].senior ? 1 + w.p().career.raise : 1);
}

}  // namespace morale
