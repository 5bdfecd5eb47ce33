// What several decisions report besides the choice: other effects of a policy, policies that cannot be told
// apart from it, how many replications agree, and what is still open.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/study/result.hpp"

namespace morale {

/// The policies that may be chosen, without the first: all of them, or those that meet all goals.
struct Candidates {
    std::vector<std::size_t> comparisons;  // comparisons with the first on the objective, in order of policy
    bool are_all = true;
};

const Metric& metric_of(const Comparison&);

/// By how much the policy is better than the first, whether higher or lower is good.
double gain(const Comparison&);

/// What the policy does to turnover, exhaustion, service level, customers kept, cost and net value, or to a
/// bare queue's figures, without the metric of the comparison.
Effects effects_beside(const StudyResult&, const Comparison&);

/// The candidates that may be as good as this one on the objective, and the cheapest of them all.
Ties ties_of(const StudyResult&, const Candidates&, const Comparison&);

/// How much of a difference in net value comes from the customers and agents who are there at the end;
/// nullopt for other metrics, and for less than one unit of money.
std::optional<double> part_at_the_end(const StudyResult&, const Comparison&);

/// The number of replications in which the difference has the direction of its mean.
int agreeing(const StudyResult&, const Comparison&);

/// The other policies that may be better or worse than the first, and than the chosen one.
std::vector<OpenPair> open_pairs(const StudyResult&, std::size_t chosen);

/// Makes `comparison` the one that the decision reports: fills in the comparison, its effects, its part at
/// the end and how many replications agree.
void speak_of(Decision&, const StudyResult&, std::size_t comparison);

}  // namespace morale
