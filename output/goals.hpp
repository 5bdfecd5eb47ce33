// What the scenario demands, and which policies meet it, in words.
#pragma once

#include <string>
#include <string_view>

#include "engine/study/goals.hpp"
#include "output/terminal_text.hpp"
#include "output/words/goals.hpp"

namespace morale {

/// The figure found for a goal: "82.1 %"; "not available" if there is none.
std::string found_for(const StudyResult&, const GoalCheck&);

/// "notes and thanks meet all goals."
std::string who_meets_all(const StudyResult&);

/// "Met and missed hold with 95 % confidence for all policies and goals together."
std::string how_goals_are_held(const StudyResult&);

/// That the base does not show a measured figure that the goal is about, in brackets after a blank: " (the
/// base shows 11.9 % a year where 45.0 % a year was measured: fit first)". Empty if it does.
std::string refuted_text(const StudyResult&, std::string_view metric);

/// For a terminal: which policies meet all goals, and for each goal which meet it, which miss it and which
/// are undecided. Empty if there are no goals.
std::string goals_text(const StudyResult&, TextStyle);

}  // namespace morale
