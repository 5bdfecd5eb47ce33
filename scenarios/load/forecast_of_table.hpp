// What a table of contacts by interval, or by day, says day by day: the contacts of each of its dates.
#pragma once

#include <vector>

#include "scenarios/load/interval_sums.hpp"
#include "scenarios/load/interval_table.hpp"
#include "scenarios/load/load_of_table.hpp"

namespace morale {

struct ForecastOfTable {
    double first = 0;                // days since 1970-01-01
    bool by_half_hour = false;       // whether each date has 48 numbers, or one
    std::vector<double> contacts{};  // of the dates, one after another

    std::size_t dates() const;
    double last() const { return first + static_cast<double>(dates()) - 1; }
};

/// The dates from one to another, both included, that lie between the first and the last of the table;
/// without contacts if there is none. Requires a table that makes half hours. Where an interval is unknown,
/// the usual one of its weekday and time stands for it, in the season of the load. Days of zeros have no
/// contacts, and an hour that a clock put forward has left out has none.
ForecastOfTable forecast_in_table(const IntervalTable&, const UsualWeek&, const LoadOfTable&, double from,
                                  double to);

}  // namespace morale
