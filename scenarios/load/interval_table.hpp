// Contacts by interval (or day), as telephone systems report them. Columns: `date` with the time of day, or
// `date` and `interval`; two of `offered`, `answered`, `abandoned`; and the waits: `mean_wait` or
// `total_wait` of all offered, or `asa` of the answered with `abandon_wait` of the abandoned. A wait has
// its unit in the header ("mean wait (s)") or is written 0:44.
#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "engine/stats/overdispersion.hpp"
#include "engine/stats/slot_profile.hpp"
#include "scenarios/load/measured.hpp"

namespace morale {

struct MeasuredInterval {
    double day = 0;  // since 1970-01-01
    int minute = 0;  // of the day; the interval begins then
    double offered = 0;
    double answered = 0;
    double abandoned = 0;
    double wait_seconds = std::numeric_limits<double>::quiet_NaN();  // total of all; NaN: unknown
    int line = 0;
};

/// Whose waits the table gives.
enum class WaitsOf { Nobody, Answered, Everybody };

struct IntervalTable {
    CsvStyle style;
    std::vector<MeasuredInterval> intervals;  // in order of time
    int minutes = 0;                          // length of an interval; 1440: days
    WaitsOf waits = WaitsOf::Nobody;
    std::vector<Skipped> skipped;
};

/// Refuses a table with a value that is not a count, with more contacts answered and abandoned than
/// offered, or with the same interval twice. Intervals without a row or with empty cells are unknown, not
/// empty.
Measured<IntervalTable> read_intervals(const std::filesystem::path&);
Measured<IntervalTable> read_intervals_text(std::string text, std::string file);

/// Contacts offered by slot of the week: weekday (0 is Monday) x intervals of a day + interval.
std::vector<SlotCount> offered_by_slot(const IntervalTable&);

/// Contacts offered by day: place is the weekday, stretch the week, counted from the first. The first and
/// the last day are left out if they have fewer intervals than another day of the same weekday.
std::vector<CycleCount> offered_by_day(const IntervalTable&);

/// Totals of abandoned contacts and time waited, if the waits of everybody are given: the input of
/// `event_rate`.
struct SeenPatience {
    double abandoned = 0;
    double wait_seconds = 0;
    std::int64_t intervals = 0;
};
SeenPatience seen_patience(const IntervalTable&);

}  // namespace morale
