#include "engine/model/staff/outsourcing.hpp"

#include <utility>
#include <vector>

#include "engine/model/shares.hpp"
#include "engine/model/staff/hiring.hpp"
#include "engine/model/terms/outsourcing.hpp"

namespace morale {

void share_out(World& w) {
    std::vector<double> given;
    for (const QueueState& queue : w.queues) given.push_back(queue.given_share);
    const std::vector<double> share = shared_out(w.p(), std::move(given));
    double sum = 0;
    for (std::size_t i = 0; i < share.size(); ++i) w.queues[i].share = sum += share[i];
}

void staff_outside(World& w) {
    for (AgentId agent : w.agents.ids()) {
        const Employment& e = w.agents.employment[agent];
        if (!is_outside(w, w.agents.seat[agent].team) || !w.agents.seat[agent].open) continue;
        if (e.stage != Stage::Vacant || e.sought) continue;
        w.record.level(Level::Vacant, group_of(w, agent), +1, w.now);
        w.agents.employment[agent].vacancy = w.agents.employment[agent].sought = true;
        handle(w, SeatFilled{agent, e.incumbent});
        handle(w, TrainingEnds{agent, e.incumbent});
    }
}

}  // namespace morale
