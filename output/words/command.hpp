// Commands that a person can paste.
#pragma once

#include <span>
#include <string>

namespace morale {

/// Words as a shell takes them, quoted where it has to be.
std::string as_typed(std::span<const std::string> words);

}  // namespace morale
