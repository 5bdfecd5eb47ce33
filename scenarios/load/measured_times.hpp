// Measured times: a column of a CSV file, as an empirical distribution.
#pragma once

#include <filesystem>
#include <string_view>

#include "engine/kernel/distribution.hpp"
#include "engine/language/number.hpp"

namespace morale {

/// Of "calls.csv:talk" or "calls.csv:talk min", the file found from `folder`. Cells are numbers in that unit,
/// seconds when none is given, or times such as 0:03:09 and 3:09; empty ones are left out.
Result<Distribution> measured_times(std::string_view file_and_column, const std::filesystem::path& folder);

}  // namespace morale
