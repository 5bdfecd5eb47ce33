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
double scale_of(const StudyResult& study, std::size_t goal) {
    double largest = std::abs(study.plan->goals[goal].value);
    for (const PolicyResult& policy : study.policies) {
        const Estimated estimate = mean_of_goal(policy, *study.plan, goal);
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

GoalCheck check_of(const StudyResult& study, std::size_t policy, std::size_t place, int together) {
    const Goal& goal = study.plan->goals[place];
    GoalCheck check{.policy = study.policies[policy].name,
                    .goal = goal.text,
                    .metric = goal.metric,
                    .value = no_shortfall,
                    .limit = no_shortfall,
                    .shortfall = endless_shortfall};
    const Estimated estimate = mean_of_goal(study.policies[policy], *study.plan, place);
    if (estimate.n == 0) return check;
    judge(check, goal, estimate, together);
    const double reached = std::isnan(check.limit) ? check.value : check.limit;
    const double missing = goal.at_most ? reached - goal.value : goal.value - reached;
    check.shortfall = missing > 0 ? missing / scale_of(study, place) : 0;
    return check;
}

double largest_shortfall(const std::vector<GoalCheck>& checks) {
    return std::ranges::max(checks, {}, &GoalCheck::shortfall).shortfall;
}

/// The row of the class in the plan, from 0; the number of classes if there is none of that name.
std::size_t class_of(const StudyPlan& plan, const std::string& name) {
    return static_cast<std::size_t>(std::ranges::find(plan.base.classes, name, &ContactClass::name) -
                                    plan.base.classes.begin());
}

}  // namespace

void add_goal_values(PolicyResult& result, const StudyPlan& plan, const MetricValues* values) {
    result.of_goal.resize(plan.goals.size());
    const std::size_t classes = plan.base.classes.size();
    for (std::size_t g = 0; g < plan.goals.size(); ++g) {
        const Goal& goal = plan.goals[g];
        const Metric* metric = find_metric(goal.metric);
        if (goal.of_class.empty() || metric == nullptr) continue;
        const std::size_t place =
            static_cast<std::size_t>(metric - metrics().data()) * classes + class_of(plan, goal.of_class);
        const bool known = values != nullptr && place < values->of_class.size();
        result.of_goal[g].push_back(known ? values->of_class[place] : no_shortfall);
    }
}

Estimated mean_of_goal(const PolicyResult& result, const StudyPlan& plan, std::size_t goal) {
    if (!plan.goals[goal].of_class.empty())
        return goal < result.of_goal.size() ? controlled_mean(result.of_goal[goal], {}) : Estimated{};
    const Metric* metric = find_metric(plan.goals[goal].metric);
    if (metric == nullptr) return {};
    return mean_of(result, static_cast<std::size_t>(metric - metrics().data()));
}

std::vector<GoalCheck> check_goals(const StudyResult& study, std::size_t policy) {
    const auto together = static_cast<int>(study.policies.size() * study.plan->goals.size());
    std::vector<GoalCheck> checks;
    for (std::size_t goal = 0; goal < study.plan->goals.size(); ++goal)
        checks.push_back(check_of(study, policy, goal, together));
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
