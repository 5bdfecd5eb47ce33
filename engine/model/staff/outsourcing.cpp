#include "engine/model/staff/outsourcing.hpp"

#include <algorithm>
#include <utility>

#include "engine/kernel/math.hpp"
#include "engine/model/seats.hpp"
#include "engine/model/shares.hpp"
#include "engine/model/staff/hiring.hpp"

namespace morale {

bool is_outside(const World& w, std::size_t team) {
    return w.p().teams[team].outside.outside;
}

void share_out(World& w) {
    std::vector<double> given;
    for (const QueueState& queue : w.queues) given.push_back(queue.given_share);
    const std::vector<double> share = shared_out(w.p(), std::move(given));
    double sum = 0;
    for (std::size_t i = 0; i < share.size(); ++i) w.queues[i].share = sum += share[i];
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
