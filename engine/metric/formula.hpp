// What the formulas of the metrics share: a ratio that is not available when there is nothing to divide by,
// and spans of the calendar.
#pragma once

#include <limits>

#include "engine/model/tape.hpp"

namespace morale::formula {

inline constexpr double week_seconds = in_seconds(week);
inline constexpr double year_seconds = days_per_year * in_seconds(day);
inline constexpr double month_seconds = year_seconds / 12;
inline constexpr double not_available = std::numeric_limits<double>::quiet_NaN();

/// NaN unless the whole is positive.
constexpr double ratio(double part, double whole) {
    return whole > 0 ? part / whole : not_available;
}

/// An amount of the cell's span, as so much in a year.
inline double per_year(double amount, const Cell& cell) {
    return ratio(amount * year_seconds, cell.seconds);
}

/// Time average of a level; NaN for no time.
inline double mean(const Cell& cell, Level level) {
    return ratio(cell.area(level), cell.seconds);
}

/// Mean of what was observed one by one; NaN when nothing was.
inline double mean(const Cell& cell, Spread spread) {
    return ratio(cell.spread(spread).sum, cell.spread(spread).n);
}

inline double ratio(const Cell& cell, Count part, Count whole) {
    return ratio(cell.count(part), cell.count(whole));
}

}  // namespace morale::formula
