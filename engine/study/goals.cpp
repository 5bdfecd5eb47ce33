#include "engine/study/goals.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/study/compare.hpp"
#include "engine/study/enough.hpp"
#include "engine/study/estimator.hpp"

namespace morale {

namespace {

constexpr double no_shortfall = std::numeric_limits<double>::quiet_NaN();
constexpr double endless_shortfall = std::numeric_limits<double>::infinity();

/// The largest amount among the goal and the means of all policies.
double scale_of(const StudyResult& study, const Goal& goal, std::size_t metric) {
    double largest = std::abs(goal.value);
    for (const PolicyResult& policy : study.policies) {
        const Estimated estimate = mean_of(policy, metric);
        if (estimate.n > 0) largest = std::max(largest, std::abs(estimate.mean));
    }
    return largest;
}

void judge(GoalCheck& check, const Goal& goal, const Estimated& estimate, int together) {
    // The value turned so that more is better, less the goal.
    const double sign = goal.at_most ? -1 : 1;
    const double above = sign * (estimate.mean - goal.value);
    check.value = estimate.mean;
    check.state = GoalState::Undecided;
    if (estimate.n < 2) return;
    const double probability = 1 - (1 - confidence) / together;
    const double room = estimate.standard_error > 0
                            ? student_quantile(probability, estimate.degrees) * estimate.standard_error
                            : 0;
    check.limit = check.value - sign * room;
    if (above - room >= 0)
        check.state = GoalState::Met;
    else if (above + room < 0)
        check.state = GoalState::Missed;
    else
        check.enough = replications_for(std::abs(above), estimate.deviation(), probability, estimate.n);
}

GoalCheck check_of(const StudyResult& study, std::size_t policy, const Goal& goal, int together) {
    GoalCheck check{.policy = study.policies[policy].name,
                    .goal = goal.text,
                    .metric = goal.metric,
                    .value = no_shortfall,
                    .limit = no_shortfall,
                    .shortfall = endless_shortfall};
    const Metric* metric = find_metric(goal.metric);
    if (metric == nullptr) return check;
    const auto row = static_cast<std::size_t>(metric - metrics().data());
    const Estimated estimate = mean_of(study.policies[policy], row);
    if (estimate.n == 0) return check;
    judge(check, goal, estimate, together);
    const double reached = std::isnan(check.limit) ? check.value : check.limit;
    const double missing = goal.at_most ? reached - goal.value : goal.value - reached;
    check.shortfall = missing > 0 ? missing / scale_of(study, goal, row) : 0;
    return check;
}

double largest_shortfall(const std::vector<GoalCheck>& checks) {
    return std::ranges::max(checks, {}, &GoalCheck::shortfall).shortfall;
}

}  // namespace

std::vector<GoalCheck> check_goals(const StudyResult& study, std::size_t policy) {
    const auto together = static_cast<int>(study.policies.size() * study.plan->goals.size());
    std::vector<GoalCheck> checks;
    for (const Goal& goal : study.plan->goals) checks.push_back(check_of(study, policy, goal, together));
    return checks;
}

std::vector<std::vector<GoalCheck>> check_goals(const StudyResult& study) {
    std::vector<std::vector<GoalCheck>> all;
    for (std::size_t policy = 0; policy < study.policies.size(); ++policy)
        all.push_back(check_goals(study, policy));
    return all;
}

GoalState state_of(std::span<const GoalCheck> checks) {
    const auto any = [&](GoalState state) {
        return std::ranges::find(checks, state, &GoalCheck::state) != checks.end();
    };
    return any(GoalState::Missed)      ? GoalState::Missed
           : any(GoalState::Undecided) ? GoalState::Undecided
                                       : GoalState::Met;
}

std::size_t nearest_to_goals(std::span<const std::vector<GoalCheck>> policies) {
    const auto nearest = std::ranges::min_element(policies, {}, largest_shortfall);
    return static_cast<std::size_t>(nearest - policies.begin());
}

}  // namespace morale
