// Numbers, dates and marks as files carry them: the shortest digits that read back as the same value, a dot,
// no locale; dates by ISO 8601. What is not a number is empty, because empty means "not available" in every
// table.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/kernel/time.hpp"

namespace morale {

/// Shortest exact digits, plain or with an exponent, whichever is shorter; empty for NaN and infinities.
std::string number(double value);
std::string number(float value);

/// At most 12 significant digits: for what went through a function whose last digits differ between machines.
std::string number12(double value);

/// Exactly so many digits after the dot, "-0" written "0"; empty for NaN and infinities.
std::string fixed(double value, int decimals);

/// A coordinate of a picture: at most two digits after the dot, no trailing zeros.
std::string coordinate(double value);

/// "x" and 16 hexadecimal digits. The letter keeps a spreadsheet from reading 12e4567812345678 as a number,
/// and 0123456789012345 as one without its zero.
std::string mark_text(std::uint64_t bits);

/// "2026-01-05" of days since 1970-01-01.
std::string iso_date(std::int64_t days_since_1970);

/// "2026-01-05T08:30:00" of a simulated time, rounded down to the second, when zero is midnight of that day.
std::string iso_date_time(std::int64_t start_days_since_1970, Time);

/// In double quotes, escaped as JSON asks (RFC 8259).
std::string json_string(std::string_view text);

/// As JSON: digits, or null for what is not a number.
std::string json_number(double value);

}  // namespace morale
