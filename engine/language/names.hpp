// Names that people give to teams, classes, shocks and policies. They appear in tables, pages and commands,
// so each must be distinguishable from the others at a glance, and no reader of a table may take it for
// something else.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/language/fault.hpp"

namespace morale {

inline constexpr int longest_name = 100;  // characters; folders of results get these names

/// Why a text cannot be a name: it is empty, too long, of several lines, has blanks at its ends or two in a
/// row, or begins like a formula. Returns nullopt if it can.
std::optional<Fault> wrong_name(std::string_view text);

/// Whether a spreadsheet takes the text for a formula.
bool begins_a_formula(std::string_view text);

/// What is left of a name when capitals, blanks, '-' and '_', and the two ways to write a letter with its
/// accent (one character or two) make no difference. Two names with the same result look alike.
std::string look_of(std::string_view name);

}  // namespace morale
