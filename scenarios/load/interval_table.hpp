// Contacts by interval (or day), as telephone systems report them: columns `date` with the time of day in it
// or in a column `interval`, `offered`, `answered`, `abandoned`, two of which are enough, and how long was
// waited: `mean_wait` or `total_wait` of all who were offered, or `asa` of the answered with `abandon_wait`
// of the abandoned. A wait says its unit in the header ("mean wait (s)") or is written 0:44.
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
    int minute = 0;  // of the day, at which it begins
    double offered = 0;
    double answered = 0;
    double abandoned = 0;
    double wait_seconds = std::numeric_limits<double>::quiet_NaN();  // in all; NaN: not told
    int line = 0;
};

/// Whose waits the table tells.
enum class WaitsOf { Nobody, Answered, Everybody };

struct IntervalTable {
    CsvStyle style;
    std::vector<MeasuredInterval> intervals;  // in order of time
    int minutes = 0;                          // length of an interval; 1440: days
    WaitsOf waits = WaitsOf::Nobody;
    std::vector<Skipped> skipped;
};

/// Refuses a table with a count that is none, more contacts answered and abandoned than offered, or an
/// interval that is there twice. Intervals without a row or with empty cells are unknown, not without
/// contacts.
Measured<IntervalTable> read_intervals(const std::filesystem::path&);
Measured<IntervalTable> read_intervals_text(std::string text, std::string file);

/// Contacts offered by slot of the week: (weekday, 0 Monday) x intervals of a day + interval.
std::vector<SlotCount> offered_by_slot(const IntervalTable&);

/// Contacts offered by day: place is the weekday, stretch the week from the first one on. The first and the
/// last day are left out when they have fewer intervals than another one of the same weekday.
std::vector<CycleCount> offered_by_day(const IntervalTable&);

/// Sums of what was abandoned and waited, where waits of everybody are told: what `event_rate` takes.
struct SeenPatience {
    double abandoned = 0;
    double wait_seconds = 0;
    std::int64_t intervals = 0;
};
SeenPatience seen_patience(const IntervalTable&);

}  // namespace morale
