#include "tools/cli/inference.hpp"

#include <cmath>

#include "engine/stats/interval.hpp"
#include "output/people.hpp"

namespace morale {

namespace {

constexpr std::size_t least_replications = 3;

double sign_of_good(const Metric& metric) {
    return metric.better == Better::Lower ? -1 : 1;
}

}  // namespace

Inference::Inference(const StudyPlan& plan)
    : plan_(plan), objective_(find_metric(plan.base.study.objective)), values_(plan.policies.size()) {}

void Inference::take(const ReplicationRow& row) {
    if (!objective_) return;
    values_[row.policy].push_back(value_of(*objective_, row.record.tape.total(), beside_tape(row.record)));
}

std::string Inference::text() const {
    if (!objective_ || values_.size() < 2 || values_.back().size() < least_replications) return {};
    std::size_t best = 0;
    Interval best_change;
    for (std::size_t p = 1; p < values_.size(); ++p) {
        const Interval change = paired_interval(values_[0], values_[p]);
        const double gain = sign_of_good(*objective_) * change.mean;
        if (!std::isfinite(change.low)) continue;
        if (best == 0 || gain > sign_of_good(*objective_) * best_change.mean) best = p, best_change = change;
    }
    if (best == 0) return {};
    const morale::Reading reading = reading_of(*objective_, best_change.high, money_unit(plan_.base));
    return typed(plan_.policies[best].name + ": " + std::string(objective_->title) + ' ' +
                 reading.change(best_change.mean) + " (" + reading.change(best_change.low) + ".." +
                 reading.change(best_change.high) + ") " + reading.change_unit);
}

}  // namespace morale
