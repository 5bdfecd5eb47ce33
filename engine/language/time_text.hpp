// Times and laws of times as text; distribution_text.hpp reads them.
#pragma once

#include <string>

#include "engine/kernel/distribution.hpp"

namespace morale {

/// A time in the largest unit, up to weeks, in which one decimal is enough: "5.8 min", "4 wk"; else in
/// seconds.
std::string time_text(double seconds);

/// A text that reads back as the same law, except for an empirical one, which is written by its size and
/// mean.
std::string distribution_text(const Distribution&);

/// "lognormal(mean=180 s, cv=1.2)", for programs that read parameters.csv.
std::string text_in_seconds(const Distribution&);

}  // namespace morale
