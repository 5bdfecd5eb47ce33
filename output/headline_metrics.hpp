// Which metrics a table or a page for people shows, and where they are in a result. If a study lacks these
// numbers (there may be no customers to keep), it shows the next headline metrics instead, and a bare queue
// its own figures.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/study/result.hpp"

namespace morale {

/// The metric's row in metrics(), which is its index in a result.
std::optional<std::size_t> place_of(std::string_view metric);

/// Whether any policy has a number for the whole horizon.
bool is_available(const StudyResult&, std::size_t metric);

/// The columns of the comparison: turnover, exhaustion, service level, customers kept, cost, net value; six
/// at most. The metric that ranks the policies is always among them, and those that the plan compares beside
/// the usual ones follow.
std::vector<std::size_t> shown_metrics(const StudyResult&);

/// The weekly series that are drawn: headcount, exhaustion, service level, active customers; four at most.
std::vector<std::size_t> drawn_metrics(const StudyResult&);

/// The metrics from which the weekly series are taken, whatever the study finds.
std::vector<std::size_t> metrics_for_weeks(const StudyPlan&);

/// The rows of the summary of one policy: all headline metrics.
std::vector<std::size_t> summary_metrics(const StudyResult&);

/// The metric that ranks the policies; if the study has no number for it, the first compared one. Empty
/// only if nothing is available.
std::optional<std::size_t> ranking_metric(const StudyResult&);

/// The comparison of that policy with the first on that metric, or null.
const Comparison* comparison_of(const StudyResult&, std::size_t policy, std::size_t metric);
const Comparison* comparison_of(StudyResult&&, std::size_t policy,
                                std::size_t metric) = delete;  // it would point into what is gone

}  // namespace morale
