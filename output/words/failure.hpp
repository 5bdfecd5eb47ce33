// Replications that cannot be used, in words.
#pragma once

#include <string>

#include "engine/study/result.hpp"

namespace morale {

/// What is wrong with a record and the command that repeats it, in one line.
std::string told_failure(const StudyPlan&, const BrokenRecord&);

/// What left-out replications mean for the study, to be shown above everything else; empty if there are
/// none.
std::string left_out_text(const StudyResult&);

}  // namespace morale
