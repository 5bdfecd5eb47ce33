// Dates and days of the year as text, both ways.
#pragma once

#include <string>
#include <string_view>

#include "engine/language/fault.hpp"

namespace morale {

/// "2026-01-05" as days since 1970-01-01.
Result<double> parse_date(std::string_view);
std::string date_text(double days);

/// "10-05" as 1005.
Result<double> parse_day_of_year(std::string_view);
std::string day_of_year_text(double day);

}  // namespace morale
