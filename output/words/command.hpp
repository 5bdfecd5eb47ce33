// Commands that a person can paste into a shell.
#pragma once

#include <span>
#include <string>

namespace morale {

/// Words as a shell takes them, quoted where necessary.
std::string as_typed(std::span<const std::string> words);

}  // namespace morale
