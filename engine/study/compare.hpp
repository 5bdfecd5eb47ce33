// Every policy against the first, metric by metric, over replications that ran under the same luck.
// Intervals are of the mean paired difference, estimated as the metric's row says (estimator.hpp), at 95 %:
// one by itself, and a wider one that holds for all policies together (Bonferroni over the policies, each
// metric by itself). In a study that ends when it is decided they hold at all numbers of replications
// together (stats/anytime.hpp).
//
// The verdict is read off the simultaneous interval. A difference smaller than the metric's `matters_from`
// does not matter; for the objective the study's `care` says so instead, if it is given.
//
//   Better, Worse   the interval lies beyond what does not matter, on the good or the bad side
//   NoDifference    it lies inside that; if every difference matters, the policies never differ
//   Differs         it lies beyond what does not matter, and neither direction is good
//   Undecided       it crosses a border, or there is no interval
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "engine/study/result.hpp"

namespace morale {

/// How often an interval holds, by itself or together with all others of its metric.
inline constexpr double confidence = .95;

/// The metrics of which a study keeps a number for each replication, as indices of metrics() in its order:
/// the headline ones, the objective, those that goals or `also_compared` name and, for a bare queue, its
/// figures.
std::vector<std::size_t> compared_metrics(const StudyPlan& plan);

/// The index of the plan's objective in metrics(); nullopt if no metric has that name.
std::optional<std::size_t> objective_of(const StudyPlan& plan);

/// All comparisons, in order of policy, then metric.
std::vector<Comparison> compare(const StudyPlan& plan, std::span<const PolicyResult> policies);

/// Policy `b` against policy `a` on one metric, as one of `comparisons` simultaneous ones.
Comparison compare_pair(const StudyPlan& plan, std::span<const PolicyResult> policies, std::size_t a,
                        std::size_t b, std::size_t metric, int comparisons);

/// The comparisons on the objective, in order of policy.
std::vector<Comparison> on_objective(const StudyResult& study);

/// The policies, without the first, that are neither surely worse nor surely better than this one on the
/// metric, by intervals that hold for all of them together.
std::vector<std::size_t> tied_with(const StudyResult& study, std::size_t policy, std::size_t metric);

/// The smallest difference of the metric that matters in this study; 0: every difference.
double smallest_that_matters(const StudyPlan& plan, std::size_t metric);

/// The verdict for an interval of the difference, if differences up to `care` do not matter.
Verdict verdict_of(const Interval& difference, Better better, double care);

}  // namespace morale
