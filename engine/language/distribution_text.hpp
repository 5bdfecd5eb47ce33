// Distributions as text: "lognormal(mean=6 min, cv=0.9)", "exponential(mean=348 s)", a duration alone
// (constant), "endless", and "empirical(file:column)", a column of measured times.
#pragma once

#include <string>
#include <string_view>

#include "engine/kernel/distribution.hpp"
#include "engine/language/fault.hpp"
#include "engine/language/sources.hpp"
#include "engine/language/time_text.hpp"
#include "engine/model/field.hpp"

namespace morale {

/// Reads a distribution; its values are in seconds.
Result<Distribution> parse_distribution(const Field&, std::string_view, const Sources& = {});

}  // namespace morale
