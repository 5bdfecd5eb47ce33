#include "engine/model/staff/outsourcing.hpp"

#include <numeric>
#include <utility>
#include <vector>

#include "engine/model/classes_of_groups.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/shares.hpp"
#include "engine/model/staff/hiring.hpp"
#include "engine/model/terms/outsourcing.hpp"

namespace morale {

namespace {

/// Shares out the contacts of each group of customers, where groups use classes of their own: another firm
/// takes as much of a class of one group as of another's.
void share_out_of_groups(World& w, const std::vector<double>& share) {
    CustomerRanges& ranges = w.customers.ranges;
    ranges.queues.clear();
    if (!ranges.any() || !groups_choose_classes(w.p())) return;
    for (std::vector<double>& row : class_shares_of_groups(w.p())) {
        for (std::size_t i = 0; i < row.size(); ++i)
            if (w.queues[i].given_share > 0) row[i] *= share[i] / w.queues[i].given_share;
        std::partial_sum(row.begin(), row.end(), row.begin());
        const double sum = row.back();
        for (double& until : row) until = sum > 0 ? until / sum : 1;
        ranges.queues.push_back(std::move(row));
    }
}

void share_out_by_hour(World& w) {
    w.queues_by_hour = {};
    if (!classes_have_hours(w.p())) return;
    w.queues_by_hour.open_hours = profiles_of_classes(w.p());
    const auto loads = loads_of_classes(w.p());
    for (std::size_t i = 0; i < Profile::steps; ++i) {
        double all = 0, so_far = 0;
        for (const auto& load : loads) all += load[i];
        for (const auto& load : loads) {
            so_far += load[i];
            w.queues_by_hour.until.push_back(all > 0 ? so_far / all : 1);
        }
    }
}

}  // namespace

void share_out(World& w) {
    std::vector<double> given;
    for (const QueueState& queue : w.queues) given.push_back(queue.given_share);
    const std::vector<double> share = shared_out(w.p(), std::move(given));
    double sum = 0;
    for (std::size_t i = 0; i < share.size(); ++i) w.queues[i].share = sum += share[i];
    share_out_of_groups(w, share);
    share_out_by_hour(w);
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
