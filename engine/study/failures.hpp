// Replications that cannot be used because a requirement of the program broke or the record breaks a check
// (checks.hpp). That is our mistake, not the scenario's, unless the failure says what to look at in the
// scenario. The study goes on without them and has failed: what is left out is not a random choice.
// output/words/failure.hpp says how to repeat each.
#pragma once

#include <optional>

#include "engine/study/checks.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// Why the record cannot be used; nullopt if it is sound. `checks` examines it unless it is unusable for
/// another reason; `values` then receives the values of the metrics.
std::optional<BrokenRecord> failure_of(const StudyPlan& plan, const ReplicationRow& row, RecordChecks& checks,
                                       MetricValues& values);

}  // namespace morale
