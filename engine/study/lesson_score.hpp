// What a run shows of what a lesson asks, and how near a prediction came.
#pragma once

#include <vector>

#include "engine/study/lesson.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// In how many replications a value is below another one, or above it, and in how many both are there.
struct YearsCounted {
    int counted = 0;
    int of = 0;
};
YearsCounted years_counted(const std::vector<double>& ours, const std::vector<double>& theirs, bool below);

/// The mean, or the share of the replications, that was asked for; for a choice that of each policy; for a
/// curve those of curve_weeks(). NaN where there is no number. Requires a plan with a lesson.
std::vector<double> outcome_of(const StudyResult&);

/// The policy that came out best, by its place in the outcome of a choice. Requires a number at least.
std::size_t best_of_choice(const Lesson&, const std::vector<double>& outcome);

/// From 0 to 100 points. A number: 100, less two for each hundredth of the scale by which it is off. A curve:
/// the same for its mean distance over the weeks at which it was set. A choice: 100 for the policy that came
/// out best, 0 for the worst, and for one between them as its mean lies between theirs. Nothing to compare
/// with: 0.
int score_of(const Lesson&, const Prediction&, const std::vector<double>& outcome);

}  // namespace morale
