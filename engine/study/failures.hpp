// Replications that cannot be used: a requirement of the program broke, or the record breaks a check
// (checks.hpp). That is our mistake, not the scenario's, unless the failure says what of the scenario to look
// at. The study goes on without them, so that it can say how to repeat each, and has failed: those left out
// are no random choice.
#pragma once

#include <optional>
#include <string>

#include "engine/study/checks.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// What is wrong with the record and the command that repeats it, in one line; nothing for a sound one. Sound
/// ones, and those that break a check, are looked at by `checks`; `values` is for the numbers of the metrics.
std::optional<std::string> failure_of(const StudyPlan& plan, const ReplicationRow& row, RecordChecks& checks,
                                      MetricValues& values);

/// What left-out replications mean for the study, for the top of everything that is told; empty when there
/// are none.
std::string left_out_text(const StudyResult&);

}  // namespace morale
