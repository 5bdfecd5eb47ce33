// Distributions as text: "lognormal(mean=6 min, cv=0.9)", "exponential(mean=348 s)", a duration alone
// (constant), "endless", and "empirical(file:column)", which reads one column of a CSV file.
#pragma once

#include <filesystem>
#include <string_view>

#include "scenarios/load/quantity.hpp"

namespace morale {

/// In seconds. Relative file names of `empirical` are looked for in `folder`.
Result<Distribution> parse_distribution(const Field&, std::string_view, const std::filesystem::path& folder);

}  // namespace morale
