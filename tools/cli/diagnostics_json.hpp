// Diagnostics about a scenario as JSON.
#pragma once

#include <span>
#include <string>

#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// A list with one object each: code, severity, file, line, column, message, hint.
std::string diagnostics_json(std::span<const Diagnostic>);

}  // namespace morale
