// `-s path=value`: a setting on the command line as a small document, so that it is read like a file.
#pragma once

#include <string>
#include <vector>

#include "scenarios/load/document.hpp"

namespace morale {

/// A block with all settings; of several for one path the last wins. List elements are addressed by name:
/// centre.teams[billing].agents.
Node read_sets(const std::vector<std::string>& sets, Report&);

}  // namespace morale
