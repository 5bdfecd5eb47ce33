// Replications that cannot be used: a requirement of the program broke, or the record breaks a check
// (checks.hpp). That is our mistake, not the scenario's, unless the failure says what of the scenario to look
// at. The study goes on without them and has failed: those left out are no random choice. How each is
// repeated output/words/failure.hpp says.
#pragma once

#include <optional>

#include "engine/study/checks.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// What is wrong with the record; nothing for a sound one. Sound ones, and those that break a check, are
/// looked at by `checks`; `values` is for the numbers of the metrics.
std::optional<BrokenRecord> failure_of(const StudyPlan& plan, const ReplicationRow& row, RecordChecks& checks,
                                       MetricValues& values);

}  // namespace morale
