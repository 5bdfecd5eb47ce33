// Contacts by interval (or day), as telephone systems report them. Columns: `date` with the time of day, or
// `date` and `interval`; two of `offered`, `answered`, `abandoned`; and the waits: `average_wait` or
// `total_wait` of all offered, or `asa` of the answered with `abandon_wait` of the abandoned. A wait has
// its unit in the header ("average_wait (s)") or is written 0:44. A column `wait` may be an average or a
// total, and is refused. A table without counts and waits, whose rows have a time of day, is a list of single
// contacts: a row for each. They are counted by half hour, and a half hour without one of a day that has
// some has none. Rows of totals are left out.
#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>
#include <vector>

#include "scenarios/load/clock_change.hpp"
#include "scenarios/load/measured.hpp"

namespace morale {

/// NaN is unknown.
struct MeasuredInterval {
    double day = 0;  // since 1970-01-01
    int minute = 0;  // of the day; the interval begins then
    double offered = 0;
    double answered = std::numeric_limits<double>::quiet_NaN();
    double abandoned = std::numeric_limits<double>::quiet_NaN();
    double wait_seconds = std::numeric_limits<double>::quiet_NaN();  // total of all
    double asa_seconds = std::numeric_limits<double>::quiet_NaN();   // mean of the answered
    int line = 0;
};

/// When an interval begins of which nothing else is known.
struct EmptyInterval {
    double day = 0;  // since 1970-01-01
    int minute = 0;  // of the day
};

/// Whose waits the table gives.
enum class WaitsOf { Nobody, Answered, Everybody };

struct IntervalTable {
    CsvStyle style;
    std::vector<MeasuredInterval> intervals;  // in order of time
    std::vector<EmptyInterval> empty;         // rows without counts, in order of time
    std::vector<ClockMoment> put_back{};      // hours that a changed clock shows twice: when they begin
    int minutes = 0;                          // length of an interval; 1440: days
    WaitsOf waits = WaitsOf::Nobody;
    double offered_of_all_three = 0;   // contacts of rows with all three counts
    double neither = 0;                // of them, neither answered nor abandoned
    std::int64_t single_contacts = 0;  // counted one by one; 0: the table has counts
    std::int64_t in_utc = 0;  // rows whose time is said to be universal time, which is taken as written
    std::vector<Skipped> skipped;
};

/// Refuses a table with a value that is not a count, with more contacts answered and abandoned than
/// offered, or with the same interval twice, but for an hour of a night once a year in which the clock was
/// put back. What stands for intervals without a row or without counts is said by interval_sums.hpp.
Measured<IntervalTable> read_intervals(const std::filesystem::path&, Counts = Counts::Whole);
Measured<IntervalTable> read_intervals_text(std::string text, std::string file, Counts = Counts::Whole);

}  // namespace morale
