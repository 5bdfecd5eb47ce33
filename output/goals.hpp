// What the scenario demands, and which policy meets it, in words.
#pragma once

#include <string>
#include <string_view>

#include "engine/study/goals.hpp"
#include "output/terminal_text.hpp"
#include "output/words/goals.hpp"

namespace morale {

/// What was found for a goal: "82.1 %"; "not available" when nothing was.
std::string found_for(const StudyResult&, const GoalCheck&);

/// "notes and thanks meet all goals."
std::string who_meets_all(const StudyResult&);

/// "Met and missed hold with 95 % confidence for all policies and goals together."
std::string how_goals_are_held(const StudyResult&);

/// That the base does not show a measured figure that the goal is about, in brackets behind a blank; empty
/// when it does: " (the base shows 11.9 % a year where 45.0 % a year was measured: fit first)".
std::string refuted_text(const StudyResult&, std::string_view metric);

/// For a terminal: who meets all goals, and for each goal who meets it, who misses it and of whom it is not
/// decided; empty when there is none.
std::string goals_text(const StudyResult&, TextStyle);

}  // namespace morale
