// Measured times: a column of a CSV file, as an empirical distribution.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "engine/kernel/distribution.hpp"
#include "engine/language/number.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// Reads "calls.csv:talk" or "calls.csv:talk min"; the file is looked up from `folder`. Cells are numbers
/// in that unit (without one, in seconds) or times such as 0:03:09 and 3:09; empty cells are left out. The
/// fault says the first mistake of the column; `cells` gets all of them, with their places.
Result<Distribution> measured_times(std::string_view file_and_column, const std::filesystem::path& folder,
                                    std::vector<Diagnostic>& cells);

}  // namespace morale
