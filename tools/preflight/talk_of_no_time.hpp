// Measured talk times of zero: calls without a conversation among those handled.
#pragma once

#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// A warning at each measured talk time that has zeros: how many, and the mean with and without them. Zeros
/// in patience are callers who never wait, so they get none.
std::vector<Diagnostic> talk_warnings(const StudyPlan&);

}  // namespace morale
