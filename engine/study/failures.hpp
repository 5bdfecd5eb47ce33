// Replications that cannot be used because a requirement of the program broke or the record breaks a check
// (checks.hpp). That is our mistake, not the scenario's, unless the failure says what to look at in the
// scenario. The study goes on without them and has failed: what is left out is no random choice.
// output/words/failure.hpp says how to repeat each.
#pragma once

#include <optional>

#include "engine/study/checks.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// What is wrong with the record; nothing for a sound one. `checks` examines sound records and those that
/// break a check; `values` takes the numbers of the metrics.
std::optional<BrokenRecord> failure_of(const StudyPlan& plan, const ReplicationRow& row, RecordChecks& checks,
                                       MetricValues& values);

}  // namespace morale
