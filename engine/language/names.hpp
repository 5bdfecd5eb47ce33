// Names that people give: of teams, classes, shocks and policies. They stand in tables, pages and commands,
// so each is told from the others by looking at it, and no reader of a table takes it for something else.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/language/fault.hpp"

namespace morale {

inline constexpr int longest_name = 100;  // characters; folders of results are called so

/// Why a text cannot be a name, if so: it is empty, too long, of several lines, has blanks at its ends or two
/// in a row, or begins as a formula does.
std::optional<Fault> wrong_name(std::string_view text);

/// Does a spreadsheet take the text for a formula?
bool begins_a_formula(std::string_view text);

/// What is left of a name when small and capital letters, blanks, '-' and '_', and the two ways to write a
/// letter with its accent (one character, or two) make no difference. Two names that are the same so look
/// alike.
std::string look_of(std::string_view name);

}  // namespace morale
