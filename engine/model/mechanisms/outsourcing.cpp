#include "engine/model/mechanisms/outsourcing.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/mechanisms/hiring.hpp"
#include "engine/model/seats.hpp"

namespace morale {

bool is_outside(const World& w, std::size_t team) {
    return w.p().teams[team].outside.outside;
}

void share_out(World& w) {
    double in = 0, out = 0;
    for (const QueueState& queue : w.queues) (is_outside(w, queue.team.row) ? out : in) += queue.given_share;
    const double outsourced = in > 0 ? w.p().outsourcing.share : 1;
    const double inside = out > 0 ? (1 - outsourced) / in : 1, outside = out > 0 ? outsourced / out : 0;
    double sum = 0;
    for (QueueState& queue : w.queues) {
        sum += queue.given_share * (is_outside(w, queue.team.row) ? outside : inside);
        queue.share = sum;
    }
}

void staff_outside(World& w) {
    for (AgentId agent : all_ids<AgentRow>(static_cast<std::uint32_t>(w.agents.size()))) {
        const Employment& e = w.agents.employment[agent];
        if (!is_outside(w, w.agents.seat[agent].team) || !w.agents.seat[agent].open) continue;
        if (e.stage != Stage::Vacant || e.sought) continue;
        w.record.level(Level::Vacant, group_of(w, agent), +1, w.now);
        w.agents.employment[agent].sought = true;
        handle(w, SeatFilled{agent, e.incumbent});
        handle(w, TrainingEnds{agent, e.incumbent});
    }
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
    const double ours = std::min(w.p().money.wage_per_hour / market, ceiling);  // as quit_hazard has it
    return w.p().attrition.wage_elasticity * math::log(theirs / ours) + math::log(team.outside.quit_factor);
}

}  // namespace morale
