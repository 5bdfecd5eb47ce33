// Dates as programs count them: days of a spreadsheet, or seconds since 1970. A table with such numbers is
// refused, as which clock they are of is not known, and its author is told what they may be.
#pragma once

#include <string>
#include <string_view>

namespace morale {

/// What to write instead of a cell that is no date.
std::string hint_of_no_date(std::string_view cell);

}  // namespace morale
