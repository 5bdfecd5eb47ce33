// Columns of a table of intervals that nothing reads, because their names are not known, and what they look
// like: without them counts would be taken for contacts, and half hours for days.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "scenarios/load/day_clock.hpp"
#include "scenarios/load/measured.hpp"

namespace morale {

/// A table, and what is known of it before its rows are read.
struct SeenColumns {
    const CsvTable& csv;
    std::span<const std::size_t> read;  // [IntervalColumn] its place
    const CsvStyle& style;
    const CsvClock& clock;  // of the column of intervals
};

/// The first unread column of whole numbers, if the rows look like intervals and not like contacts, which
/// come at any minute and several at once: each row begins at another quarter of an hour.
std::optional<std::size_t> unread_counts(const SeenColumns&);

/// The first unread column of times of day.
std::optional<std::size_t> unread_times(const SeenColumns&);

}  // namespace morale
