// What the author of a table of contacts by interval is told: how the table was read, and what of it is
// unknown, unusual or taken in a way that may surprise.
#pragma once

#include <string>
#include <vector>

#include "scenarios/load/interval_sums.hpp"
#include "scenarios/load/interval_table.hpp"

namespace morale {

/// How the table was read: "columns between ';', dates day.month.year, intervals of 30 min, 2024-01-01 to
/// 2024-12-31"; and what was skipped.
std::string reading_told(const IntervalTable&);

/// What else there is to say, one line each: times in universal time, missing days, intervals and weeks,
/// changed clocks, days of zeros, days far from their weekday's contacts.
std::vector<std::string> notices_of(const IntervalTable&, const UsualWeek&);

/// The same of a table that is read day by day: what is unknown, and changed clocks.
std::vector<std::string> notices_of_forecast(const IntervalTable&, const UsualWeek&);

/// What 'load: {from: FILE}' takes from the table: "The load is from calls.csv: …", its season, and the
/// notices with the name of the file. Requires a table that makes half hours.
std::vector<std::string> told_of_load(const std::string& file, const IntervalTable&, bool with_season);

}  // namespace morale
