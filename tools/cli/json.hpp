// Machine-readable answers: objects and lists put together from parts that are JSON already.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "scenarios/load/diagnostic.hpp"

namespace morale::json {

using Member = std::pair<std::string_view, std::string>;  // name, value as JSON

std::string text(std::string_view);  // quoted and escaped
std::string number(double);          // null when it is not one
std::string flag(bool);
std::string object(const std::vector<Member>&);
std::string list(const std::vector<std::string>&);
std::string list(std::span<const Diagnostic>);

/// A list with each item on its own line, ending with a newline: what a command prints.
std::string lines(const std::vector<std::string>&);

}  // namespace morale::json
