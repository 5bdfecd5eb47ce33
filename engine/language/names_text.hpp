// Lists of names: "care", "[north, south]".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/language/fault.hpp"

namespace morale {

/// One name, or several in brackets with commas between them, in order. None of them is empty; no text is
/// no name.
Result<std::vector<std::string>> parse_names(std::string_view text);

/// As parse_names() reads it.
std::string names_text(const std::vector<std::string>& names);

}  // namespace morale
