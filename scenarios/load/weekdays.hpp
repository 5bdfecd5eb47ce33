// Weekdays as keys. A list that holds for several days in a row is written once: `monday-thursday: […]`.
#pragma once

#include <array>
#include <string_view>

#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/node.hpp"

namespace morale {

inline constexpr std::array<std::string_view, 7> weekday_names = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

/// Puts a key for each day in the place of every key that names days in a row, in blocks of hours and of
/// agents; `saturday-monday` goes over the turn of the week. Reports a day that its block says twice (E0017).
void spread_weekdays(Node& root, Report&);

}  // namespace morale
