// Measured talk times that are zero: calls of nobody among those that were handled.
#pragma once

#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// A warning at each measured talk time that has zeros: how many, and the mean with and without them. Of
/// patience they are callers who never wait, and nothing is said.
std::vector<Diagnostic> talk_warnings(const StudyPlan&);

}  // namespace morale
