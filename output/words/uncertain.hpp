// Uncertain assumptions in words.
#pragma once

#include <string>

#include "engine/study/plan.hpp"

namespace morale {

/// "3 uncertain assumptions".
std::string count_of_uncertain(const StudyPlan&);

/// Which assumptions are drawn together, why, and how many draws are repeated, for the reader of the draws;
/// empty if none is.
std::string drawn_together_text(const StudyPlan&);

}  // namespace morale
