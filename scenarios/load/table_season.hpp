// The season in a table of a year or more: how much more comes in one month than in another, apart from the
// weekdays. A day's contacts are taken as the weight of its weekday times that of its month (a Poisson model
// with two factors; its likelihood is largest where the sums of each weekday and each month are those of the
// table, which is reached by turns: Deming & Stephan 1940). What grows over the years counts as season where
// the table is not of whole years.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "scenarios/load/interval_sums.hpp"
#include "scenarios/load/interval_table.hpp"

namespace morale {

struct TableSeason {
    std::array<double, 12> by_month{};   // the mean of a year's days is 1
    std::array<double, 7> of_weekday{};  // contacts of a weekday in the mean of the year, as a factor on the
                                         // mean of the days in the table
};

/// From the contacts of its whole days (offered_by_day). Nothing for a table of less than a year, or with a
/// month of which hardly a day was seen.
std::optional<TableSeason> season_in(const IntervalTable&, const std::vector<CycleCount>& days);

/// The contacts of these days as they would be in a mean month.
std::vector<CycleCount> without_season(const IntervalTable&, std::vector<CycleCount> days,
                                       const TableSeason&);

}  // namespace morale
