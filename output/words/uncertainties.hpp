// Three uncertainties that are never mixed: their names, what makes each of them smaller, and what a study
// says of the difference that its decision talks about. Terminal, page and JSON use these, and so does the
// analysis of sensitivity (sensitivity.hpp), which alone tells all three apart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/study/decision_uncertainty.hpp"
#include "engine/study/result.hpp"

namespace morale {

inline constexpr std::string_view simulation_error = "error of the simulation",
                                  luck_between_years = "luck between years",
                                  ignorance_of_assumptions = "ignorance of assumptions";
inline constexpr std::string_view narrows_simulation_error = "more replications narrow it",
                                  narrows_luck = "nothing narrows it",
                                  narrows_ignorance = "better evidence narrows it";

/// What replications are called: "years", "runs of 13 weeks".
std::string years_or_runs(const StudyPlan&);

/// A line for each, with its numbers; none where the decision talks about no difference.
std::vector<std::string> uncertainty_lines(const StudyResult&);

}  // namespace morale
