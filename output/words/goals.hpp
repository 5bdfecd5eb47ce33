// What the goals of a study say about its decision.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/study/result.hpp"

namespace morale {

/// "[class phone]", the part of the centre as goals name it, with its kind; empty for the whole.
std::string part_in_brackets(const Goal&);

/// What a goal is about, for a heading: "99.5 % waited at most [class phone]", "Turnover".
std::string title_of(const Goal&);

/// "met", "missed", "undecided".
std::string_view word_of(GoalState);

/// Whether the chosen policy meets the goals, what the first or the nearest policy misses, what the goals
/// cost, and that the base does not show what was measured; empty without goals.
std::vector<std::string> goal_lines(const StudyResult&);

}  // namespace morale
