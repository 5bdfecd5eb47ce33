#include "engine/model/terms/outsourcing.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/contract.hpp"
#include "engine/model/seats.hpp"

namespace morale {

bool is_outside(const World& w, std::size_t team) {
    return w.p().teams[team].outside.outside;
}

std::vector<AgentId> reached(const World& w, int team) {
    std::vector<AgentId> people;
    if (is_outside(w, static_cast<std::size_t>(team))) return people;
    for (AgentId agent : w.teams[static_cast<std::size_t>(team)].seats)
        if (w.agents.employment[agent].stage != Stage::Vacant) people.push_back(agent);
    return people;
}

double career_prospect_inside(const World& w, AgentId agent) {
    if (!w.p().mechanisms.outsourcing || is_outside(w, w.agents.seat[agent].team)) return 0;
    if (!any_outside(w.p())) return 0;
    return w.p().outsourcing.share_on_prospect * w.p().outsourcing.share;
}

double outsourcing_on_quitting(const World& w, AgentId agent) {
    const Team& team = w.p().teams[w.agents.seat[agent].team];
    if (!w.p().mechanisms.outsourcing) return 0;
    if (!team.outside.outside)
        return -w.p().outsourcing.prospect_on_quitting * career_prospect_inside(w, agent);
    const double market = w.p().money.market_wage_per_hour, ceiling = w.p().attrition.wage_ceiling;
    const double theirs = std::min(team.outside.wage_per_hour / market, ceiling);
    const double ours = std::min(wage_of(w.p(), team) / market, ceiling);  // the same as in quit_hazard
    return w.p().attrition.wage_elasticity * math::log(theirs / ours) + math::log(team.outside.quit_factor);
}

}  // namespace morale
