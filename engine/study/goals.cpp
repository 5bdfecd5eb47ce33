#include "engine/study/goals.hpp"

#include <limits>

namespace morale {

std::vector<GoalCheck> check_goals(const StudyResult& result, std::size_t policy) {
    std::vector<GoalCheck> checks;
    for (const Goal& goal : result.plan->goals) {
        double value = std::numeric_limits<double>::quiet_NaN();
        if (const Metric* metric = find_metric(goal.metric)) {
            const auto row = static_cast<std::size_t>(metric - metrics().data());
            const Estimate& total = result.policies[policy].total[row];
            if (total.n > 0) value = total.mean;
        }
        checks.push_back({.policy = result.policies[policy].name,
                          .goal = goal.text,
                          .metric = goal.metric,
                          .value = value,
                          .met = goal.at_most ? value <= goal.value : value >= goal.value});
    }
    return checks;
}

}  // namespace morale
