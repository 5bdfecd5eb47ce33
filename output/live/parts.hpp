// What a page that runs shows of a study, in parts that are made anew as replications come: those of the
// report, and the outcome of each replication.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "output/study.hpp"

namespace morale::live {

struct LivePart {
    std::string_view id;
    std::string_view name;
    std::string (*print)(const Study&);  // HTML; empty if the study has nothing to say there
};

/// In the order of reading.
std::span<const LivePart> live_parts();

/// The metrics of whose weeks the parts, or a lesson, tell; of no others are weekly series kept.
std::vector<std::size_t> weekly_metrics(const StudyPlan&);

/// For each policy but the first: in how many of the replications it was better on what ranks them, with a
/// mark for each.
std::string outcomes(const StudyPlan&, std::span<const PolicyResult>);

/// The style sheet of what the report does not have: controls, progress, outcomes.
std::string_view live_style();

}  // namespace morale::live
