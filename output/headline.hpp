// Which metrics a table or a page for people shows, and where they are in a result. A study that has no such
// numbers (there may be no customers to keep) shows the next headline metrics instead, a bare queue its own
// figures.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/study/result.hpp"

namespace morale {

/// Its row in metrics(), which is its place in a result.
std::optional<std::size_t> place_of(std::string_view metric);

/// Has any policy a number for the whole horizon?
bool is_available(const StudyResult&, std::size_t metric);

/// The columns of the comparison: turnover, exhaustion, service level, customers kept, cost, net value; six
/// at most. The metric that ranks the policies is always among them.
std::vector<std::size_t> shown_metrics(const StudyResult&);

/// The weekly series that are drawn: headcount, exhaustion, service level, active customers; four at most.
std::vector<std::size_t> drawn_metrics(const StudyResult&);

/// The rows of the summary of one policy: all headline metrics.
std::vector<std::size_t> summary_metrics(const StudyResult&);

/// The metric that ranks the policies; the first compared one when the study has no number for it. Empty only
/// when nothing is available.
std::optional<std::size_t> ranking_metric(const StudyResult&);

/// The comparison of that policy and metric with the first policy, or null.
const Comparison* comparison_of(const StudyResult&, std::size_t policy, std::size_t metric);

}  // namespace morale
