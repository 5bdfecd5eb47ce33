// Times of day in tables of measured values, as telephone systems and people write them.
#pragma once

#include <optional>
#include <string_view>

#include "engine/language/number.hpp"

namespace morale {

struct TimeOfDay {
    int minute = 0;    // of the day
    bool utc = false;  // said to be in universal time ("Z", "UTC", "+00:00")
};

/// "8:30", "08:30:00", "8:30 PM", "8:30 p.m.", "8h30", "08.30", "0830", "8", "8:30 Uhr"; nullopt for another
/// form. A zone behind it is left out.
std::optional<TimeOfDay> time_of_day(std::string_view text);

/// How a column writes its times.
struct CsvClock {
    bool joined = false;  // hours and minutes without a mark: 0 is 0:00, 30 is 0:30, 830 is 8:30
};

/// The same, or the beginning of "08:30-09:00", "8:30 - 9:00 AM", "08:30 bis 09:00", in minutes.
Result<int> csv_minute(std::string_view cell, CsvClock = {});

/// Whether the cell has hours and minutes without a mark, "0830" or "830".
bool has_joined_clock(std::string_view cell);

/// "0:44", "1:02:03" in seconds; nullopt if the text has another form.
std::optional<double> csv_clock_seconds(std::string_view cell);

}  // namespace morale
