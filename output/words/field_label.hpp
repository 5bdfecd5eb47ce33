// What people call a field: the first clause of its meaning.
#pragma once

#include <string>
#include <string_view>

#include "engine/study/plan.hpp"

namespace morale {

/// "Share of the praised who get a note", of a meaning that goes on after a colon, a semicolon or a bracket.
std::string short_meaning(std::string_view meaning);

/// The same of an assumption; the part of its path in brackets stands behind it.
std::string title_of_assumption(const Uncertain&);

/// The text of a value as a person reads it in a row: of a list with more than 300 numbers the first ten, and
/// how many there are. Other texts are as they were.
std::string shortened_value(const std::string& text);

}  // namespace morale
