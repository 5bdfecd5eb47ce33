// Replications that cannot be used: a requirement of the program broke, or the record does not balance. That
// is our mistake, not the scenario's, unless the failure says what of the scenario to look at; the study goes
// on without them and says how to repeat each.
#pragma once

#include <optional>
#include <string>

#include "engine/study/result.hpp"

namespace morale {

/// What is wrong with the record and the command that repeats it, in one line; nothing for a sound one.
std::optional<std::string> failure_of(const StudyPlan& plan, const ReplicationRow& row);

}  // namespace morale
