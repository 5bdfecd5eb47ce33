// One typed cell of a table, as a table hands it to an encoding.
#pragma once

#include <cstdint>
#include <string_view>
#include <variant>

#include "engine/kernel/time.hpp"

namespace morale {

/// A number whose last digits differ between machines: written with at most twelve.
struct TwelveDigits {
    double value = 0;
};

/// A fingerprint.
struct Mark {
    std::uint64_t bits = 0;
};

struct Date {
    std::int64_t days_since_1970 = 0;
};

/// A local time of the centre.
struct DateTime {
    std::int64_t start_days_since_1970 = 0;  // days from 1970-01-01 to the day whose midnight is time zero
    Time time{};
};

/// Nothing (not available), a text, or a number. A text lives as long as the call that hands it over.
using TableCell = std::variant<std::monostate, std::string_view, std::int64_t, double, float, TwelveDigits,
                               Mark, Date, DateTime>;

}  // namespace morale
