// The choice when the first policy may stay: the best candidate that is surely better than it, or the
// reason to stay.
#pragma once

#include "engine/study/beside.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// Requires a candidate with two replications or more.
Decision against_first(const StudyResult&, const Candidates&);

}  // namespace morale
