// What the scenario demands, and which policy meets it, in words.
#pragma once

#include <string>

#include "engine/study/goals.hpp"
#include "output/table.hpp"

namespace morale {

/// What was found for a goal: "82.1 %"; "not available" when nothing was.
std::string found_for(const StudyResult&, const GoalCheck&);

/// "notes and thanks meet all goals."
std::string who_meets_all(const StudyResult&);

/// For a terminal: who meets all goals, and for each goal who meets and who misses it; empty when there is
/// none.
std::string goals_text(const StudyResult&, TextStyle);

}  // namespace morale
