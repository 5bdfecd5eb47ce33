// The shift of a row of a roster on a date: that of its weekday, cut or lengthened to the hours of that day.
#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/kernel/profile.hpp"
#include "engine/kernel/time.hpp"
#include "engine/model/world/roster_pattern.hpp"

namespace morale {

/// Nobody works longer on a day that is open longer, unless their usual shift is as long.
inline constexpr Span longest_day = 12 * hour;

/// The shift of the row on the day with that number since the start. It is that of the weekday whose shifts
/// count on it; what it plans outside the hours falls away. A shift that reaches to the usual closing goes on
/// until a later one, and one that begins with the usual opening begins earlier, up to `longest_day` in all;
/// where both would be too long, every other row begins earlier first.
Shift shift_on(const RosterPattern&, std::size_t row, const Profile& load, std::int64_t number);

/// Hours by which the row works longer on that day than it does on its weekday in a usual week.
double hours_beyond_usual(const RosterPattern&, std::size_t row, const Shift& on_that_day,
                          std::int64_t number);

}  // namespace morale
