// The load that a table of contacts by interval says: the weekdays and hours of its mean week, how much its
// days differ beyond chance, and the season where it covers a year.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "scenarios/load/interval_sums.hpp"
#include "scenarios/load/interval_table.hpp"

namespace morale {

/// The mean contacts of a weekday, by hour, half hour or quarter; one number where the table has days.
using DayOfTable = std::vector<double>;

struct LoadOfTable {
    std::array<DayOfTable, 7> days{};
    double per_week = 0;                               // contacts of a mean week
    double per_open_hour = 0;                          // 0 where the table has days, which tell no hours
    std::optional<double> day_sd{};                    // standard deviation of the day's factor
    std::optional<std::array<double, 12>> by_month{};  // the mean of a year's days is 1
};

/// Whether its rows are days.
bool has_whole_days(const IntervalTable&);

/// Whether its intervals are days, or can be made half hours: they are parts of hours, or hours.
bool makes_half_hours(const IntervalTable&);

/// The intervals of a day as half hours; what lies in several of them is spread evenly.
std::vector<double> as_half_hours(std::span<const double> intervals);

/// Requires a table that makes half hours and covers a whole week. With its season the mean week is that of
/// the mean of a year, else that of the days that were seen.
LoadOfTable load_in_table(const IntervalTable&, const UsualWeek&, bool with_season);

}  // namespace morale
