// How a study was made: who made it, from what, and the command that makes it again.
#pragma once

#include <span>
#include <string>

#include "output/study.hpp"
#include "tools/cli/command.hpp"

namespace morale {

/// Everything except the seconds it took. `values` are the resolved ones, from which the scenario's hash is
/// made: two studies with the same hash had the same world and policies.
Provenance begin_provenance(const StudyPlan&, std::span<const ResolvedValue> values, const Request&);

}  // namespace morale
