// Items as people list them.
#pragma once

#include <span>
#include <string>

namespace morale {

/// "a", "a and b", "a, b and c"; with another last word "a, b or c".
std::string listed(std::span<const std::string> items, const std::string& last = "and");

}  // namespace morale
