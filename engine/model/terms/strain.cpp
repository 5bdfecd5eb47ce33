#include "engine/model/terms/strain.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/contract.hpp"
#include "engine/model/terms/rest.hpp"

namespace morale {

double exhaustion_of_hire(const StrainParameters& p, double of_team) {
    return p.new_hire * std::min(1., of_team / p.neutral);
}

double own_exhaustion_deviation(const World& w, AgentId agent) {
    const StrainParameters& p = w.p().strain;
    if (!w.p().mechanisms.strain) return 0;
    return std::clamp((w.agents.mind[agent].exhaustion - p.neutral) / p.neutral_sd - more_relief(w, agent),
                      p.lowest_deviation, p.highest_deviation);
}

double exhaustion_deviation(const World& w, AgentId agent) {
    return own_exhaustion_deviation(w, agent) + w.teams[w.agents.seat[agent].team].shift.exhaustion;
}

double acting_cynicism(const World& w, AgentId agent) {
    return w.agents.mind[agent].cynicism + w.teams[w.agents.seat[agent].team].shift.cynicism;
}

double strain_target(const World& w, double demand, double resources) {
    const StrainParameters& p = w.p().strain;
    return math::sigmoid(w.derived.strain_target_logit + p.slope * (demand - resources + p.offset));
}

double shift_hours_of(const World& w, AgentId agent) {
    return roster_of(w.p(), w.p().teams[w.agents.seat[agent].team]).shift_hours;
}

double demand_of(const StrainParameters& p, double occupancy, double hours) {
    return p.occupancy_weight * (occupancy - p.neutral_occupancy) / p.occupancy_scale +
           p.hours_weight * (hours - p.neutral_hours) / p.hours_scale;
}

}  // namespace morale
