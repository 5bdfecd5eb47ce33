// The lines of `goals:` compared with what a study found: met, missed or undecided. A goal is a bound on
// the mean over all possible years, of which the replications are a sample. It is met if the limit of that
// mean on the failing side still meets the bound, and missed if the limit on the other side does not. The
// limits are one-sided and hold for all policies and goals together with 95 % (Bonferroni, as for the
// feasibility of systems under several constraints in Batur & Kim 2010, "Finding feasible systems in the
// presence of constraints on multiple performance measures", ACM TOMACS 20(3)).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/stats/control_variates.hpp"
#include "engine/study/result.hpp"

namespace morale {

struct GoalCheck {
    std::string policy;
    std::string goal;  // as written
    std::string metric;
    double value = 0;                      // mean over the replications, in the metric's unit; NaN: none
    double limit = 0;                      // limit of that mean on the failing side; NaN: none
    GoalState state = GoalState::Missed;   // a goal without a value is not met
    std::optional<std::int64_t> enough{};  // undecided: as `replications_for` says
    /// How far the limit misses the goal, as a share of the largest amount among the goal and the policies'
    /// means, so that goals of different units compare. 0: met.
    double shortfall = 0;
};

/// Whether the goal is held against the weeks in which the policy was in force, because it ends: what comes
/// after it is not its doing. Money is that of the whole horizon for every policy, because it adds up over
/// weeks: the same bound cannot hold for 6 weeks of one policy and 52 of another.
bool is_of_weeks_in_force(const Goal&, const PolicyPlan&);

/// Whether a replication keeps a number of its own for the goal: it is about a part of the centre, or about a
/// percentile that is not a row of the table of metrics, or about weeks in force. Other goals are about a
/// compared metric.
bool has_own_values(const Goal&, const PolicyPlan&);

/// The whole weeks in which a policy that ends is in force: the first, from 0, and how many, at least one.
/// Nothing for other policies, and where there is no whole week.
struct WeeksInForce {
    int first = 0, count = 0;
};
std::optional<WeeksInForce> weeks_in_force(const StudyPlan&, const PolicyPlan&);

/// Takes the values that a record has for the plan's goals of that kind. Without a record it has none, nor
/// for goals about weeks in force if the policy has no whole week.
void add_goal_values(PolicyResult&, const StudyPlan&, std::size_t policy, const Record*);

/// The mean of what a goal of the plan is about; without values where nothing was measured.
Estimated mean_of_goal(const PolicyResult&, const StudyPlan&, std::size_t goal);

/// Every goal of the plan for one policy, in the order of the scenario.
std::vector<GoalCheck> check_goals(const StudyResult&, std::size_t policy);

/// The same for every policy.
std::vector<std::vector<GoalCheck>> check_goals(const StudyResult&);

/// The state of all goals together: met if all are, missed if one is.
GoalState state_of(std::span<const GoalCheck>);

/// The policy that comes nearest to meeting all goals: the one whose largest shortfall is the smallest, or
/// the first of equals. Requires a goal.
std::size_t nearest_to_goals(std::span<const std::vector<GoalCheck>> policies);

}  // namespace morale
