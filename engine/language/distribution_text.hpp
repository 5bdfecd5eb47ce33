// Distributions as text: "lognormal(mean=6 min, cv=0.9)", "exponential(mean=348 s)", a duration alone
// (constant), "endless", and "empirical(file:column)", a column of measured times.
#pragma once

#include <string>
#include <string_view>

#include "engine/kernel/distribution.hpp"
#include "engine/language/fault.hpp"
#include "engine/language/sources.hpp"
#include "engine/model/field.hpp"

namespace morale {

/// In seconds.
Result<Distribution> parse_distribution(const Field&, std::string_view, const Sources& = {});

/// Reads back as the same law; an empirical one, which cannot, is told by its size and mean.
std::string distribution_text(const Distribution&);

/// "lognormal(mean=180 s, cv=1.2)", for programs that read parameters.csv.
std::string text_in_seconds(const Distribution&);

}  // namespace morale
