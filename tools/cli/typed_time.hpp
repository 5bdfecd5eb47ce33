// Spans of time among the words of a command line.
#pragma once

#include <string>
#include <variant>

namespace morale {

/// The seconds of "5min", above zero; or what is wrong with it, in a clause in which `what` names it: "a
/// budget".
std::variant<double, std::string> seconds_typed(const std::string& typed, const std::string& what);

}  // namespace morale
