#include "engine/study/goals.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>

#include "engine/metric/percentile.hpp"
#include "engine/metric/unit.hpp"
#include "engine/model/life/simulate.hpp"
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

/// The part of the plan's base that the goal names; nothing if there is none of that name.
std::optional<Part> part_of(const StudyPlan& plan, const Goal& goal) {
    if (goal.part == PartKind::Whole) return Part{};
    return with_rows(plan.base, goal.part, [&](const auto& rows, auto name) -> std::optional<Part> {
        const auto found = std::ranges::find(rows, std::string_view(goal.of), name);
        if (found == rows.end()) return std::nullopt;
        return Part{goal.part, static_cast<std::size_t>(found - rows.begin())};
    });
}

/// The record's value for the goal, or that of the metric's twin of chances if `by_chance` and it has one.
double value_in(const Record& record, const StudyPlan& plan, const Goal& goal, const Metric& metric,
                bool by_chance) {
    const std::optional<Part> part = part_of(plan, goal);
    if (!part) return no_shortfall;
    if (part->kind == PartKind::Team && !metric.by_class) {  // people belong to the team, whoever asked
        const Cell team = record.tape.group(static_cast<int>(part->nth));
        return metric.expected ? metric.expected(team) : metric.value(team);
    }
    const OfPart seen = of_part(record, plan.base, *part);
    return by_chance && metric.expected ? metric.expected(seen.cell)
                                        : value_of(metric, seen.cell, seen.beside);
}

}  // namespace

bool is_of_weeks_in_force(const Goal& goal, const PolicyPlan& policy) {
    const Metric* metric = told_metric(goal.metric);
    return policy.until != never && metric && !is_money(*metric);
}

bool has_own_values(const Goal& goal, const PolicyPlan& policy) {
    return goal.part != PartKind::Whole || (!find_metric(goal.metric) && percentile_named(goal.metric)) ||
           is_of_weeks_in_force(goal, policy);
}

std::optional<WeeksInForce> weeks_in_force(const StudyPlan& plan, const PolicyPlan& policy) {
    if (policy.until == never) return std::nullopt;
    const auto horizon = static_cast<int>(plan.base.time.horizon_weeks);
    const Span begins = policy.from == always ? Span{0} : policy.from - measurement_start;
    const Span ends = std::min(policy.until - measurement_start, horizon * Span{week});
    const int first = static_cast<int>((begins + Span{week} - Span{1}) / Span{week});
    const int count = static_cast<int>(ends / Span{week}) - first;
    if (count <= 0) return std::nullopt;
    return WeeksInForce{first, count};
}

void add_goal_values(PolicyResult& result, const StudyPlan& plan, std::size_t policy, const Record* record) {
    result.of_goal.resize(plan.goals.size());
    const PolicyPlan& own = plan.policies[policy];
    const std::optional<WeeksInForce> weeks = weeks_in_force(plan, own);
    const Record cut = weeks && record ? record_in_force(*record, weeks->first, weeks->count) : Record{};
    for (std::size_t g = 0; g < plan.goals.size(); ++g) {
        const Goal& goal = plan.goals[g];
        const std::optional<Metric> metric = metric_named(goal.metric);
        if (!has_own_values(goal, own) || !metric) continue;
        const bool of_weeks = is_of_weeks_in_force(goal, own);
        const bool has_one = record && (!of_weeks || weeks);
        result.of_goal[g].push_back(
            has_one ? value_in(of_weeks ? cut : *record, plan, goal, *metric, of_weeks) : no_shortfall);
    }
}

Estimated mean_of_goal(const PolicyResult& result, const StudyPlan& plan, std::size_t goal) {
    if (goal < result.of_goal.size() && !result.of_goal[goal].empty())
        return controlled_mean(result.of_goal[goal], {});
    const Metric* metric = find_metric(plan.goals[goal].metric);
    if (metric == nullptr || plan.goals[goal].part != PartKind::Whole) return {};
    return mean_of(result, metric_row(*metric));
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
