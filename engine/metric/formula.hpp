// What the formulas of the metrics share: a ratio that is not available if there is nothing to divide by,
// and spans of the calendar.
#pragma once

#include <algorithm>
#include <limits>

#include "engine/model/record/tape.hpp"

namespace morale::formula {

inline constexpr double week_seconds = in_seconds(week);
inline constexpr double year_seconds = days_per_year * in_seconds(day);
inline constexpr double month_seconds = year_seconds / 12;
inline constexpr double not_available = std::numeric_limits<double>::quiet_NaN();

/// part / whole; NaN unless the whole is positive.
constexpr double ratio(double part, double whole) {
    return whole > 0 ? part / whole : not_available;
}

/// The ratio of things that ended in the cell's span to those that began in it, of which they are a part.
/// What began earlier can end in it, so that more can end than begin; the ratio is then 1.
constexpr double part_of(double ended, double began) {
    const double share = ratio(ended, began);
    return share > 1 ? 1 : share;
}

/// An amount of the cell's span, per year.
inline double per_year(double amount, const Cell& cell) {
    return ratio(amount * year_seconds, cell.seconds);
}

/// With fewer weeks than this no amount is given per year.
inline constexpr double fewest_weeks_for_a_year = 52;

/// An amount of money of the cell's span, as a study gives it (engine/metric/unit.hpp): per year, or the
/// total if less than a year is measured.
inline double amount(double money, const Cell& cell) {
    const double measured = std::max(cell.horizon_seconds, cell.seconds);
    if (measured >= fewest_weeks_for_a_year * week_seconds) return per_year(money, cell);
    return cell.seconds > 0 ? money : not_available;
}

/// The time average of a level; NaN for no time.
inline double mean(const Cell& cell, Level level) {
    return ratio(cell.area(level), cell.seconds);
}

/// The mean of what was observed one by one; NaN if nothing was.
inline double mean(const Cell& cell, Spread spread) {
    return ratio(cell.spread(spread).sum, cell.spread(spread).n);
}

inline double ratio(const Cell& cell, Count part, Count whole) {
    return ratio(cell.count(part), cell.count(whole));
}

}  // namespace morale::formula
