// Dates and days of the year as text.
#pragma once

#include <string_view>

#include "scenarios/load/number.hpp"

namespace morale {

/// 2026-01-05 as days since 1970-01-01.
Result<double> parse_date(std::string_view);
/// 10-05 as 1005.
Result<double> parse_day_of_year(std::string_view);

}  // namespace morale
