// What `morale check --json` writes.
#pragma once

#include <string>
#include <vector>

#include "scenarios/load/diagnostic.hpp"
#include "tools/cli/foreseen.hpp"

namespace morale {

/// One object with the warnings, the usual week of each team and its open hours, and the cost of the study.
std::string check_json(const Foreseen&, const std::vector<Diagnostic>& warnings, int threads);

}  // namespace morale
