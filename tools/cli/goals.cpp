#include "tools/cli/goals.hpp"

#include <algorithm>
#include <cmath>

#include "output/headline.hpp"
#include "output/people.hpp"

namespace morale {

namespace {

/// The mean of a metric over the replications: of the whole horizon where it is kept, NaN otherwise.
double mean_of(const StudyResult& result, std::size_t policy, std::size_t metric) {
    const Estimate& total = result.policies[policy].total[metric];
    return total.n > 0 ? total.mean : std::nan("");
}

}  // namespace

std::vector<GoalCheck> check_goals(const StudyResult& result, std::size_t policy) {
    std::vector<GoalCheck> checks;
    for (const Goal& goal : result.plan->goals) {
        const auto metric = place_of(goal.metric);
        const double value = metric ? mean_of(result, policy, *metric) : std::nan("");
        checks.push_back({.policy = result.policies[policy].name,
                          .goal = goal.text,
                          .metric = goal.metric,
                          .value = value,
                          .met = goal.at_most ? value <= goal.value : value >= goal.value});
    }
    return checks;
}

bool tell_goals(Console& console, const std::vector<GoalCheck>& checks) {
    for (const GoalCheck& check : checks) {
        if (check.met) continue;
        const Metric* metric = find_metric(check.metric);
        const std::string was = metric && std::isfinite(check.value)
                                    ? reading_of(*metric, check.value).with_unit(check.value)
                                    : "not available";
        complain(console,
                 "goal missed under policy '" + check.policy + "': " + check.goal + " (it is " + was + ")");
    }
    return std::ranges::all_of(checks, &GoalCheck::met);
}

}  // namespace morale
