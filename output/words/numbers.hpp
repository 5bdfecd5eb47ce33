// Numbers, dates and signs as text. No other file of output and tools makes digits of a floating-point
// number. The reader decides which function is right: files and JSON take exact numbers or twelve digits,
// people a number of decimals with thousands set apart or a sign, pictures coordinates. The decimal point
// is a dot in every locale; dates follow ISO 8601.
//
// In files what is not a number is empty, because empty means "not available" in every table. The functions
// that append allocate only what `out` needs to grow.
#pragma once

#include <cstdint>
#include <string>

#include "engine/kernel/time.hpp"

namespace morale {

/// The shortest digits that read back as the same value, plain or with an exponent, whichever is shorter;
/// nothing for NaN and infinities.
void append_exact(std::string& out, double value);
void append_exact(std::string& out, float value);
std::string exact_number(double value);

/// At most twelve significant digits, for numbers from functions whose last digits differ between machines;
/// nothing for NaN and infinities.
void append_twelve_digits(std::string& out, double value);
std::string twelve_digits(double value);

/// At most `count` significant digits, for people who look for an error; empty for NaN and infinities.
std::string significant_digits(double value, int count);

void append_integer(std::string& out, std::int64_t value);

/// That many digits after the dot, "-0" written "0"; empty for NaN and infinities.
std::string fixed(double value, int decimals);

/// The same with commas between thousands and a real minus sign (U+2212); a dash for NaN and infinities.
std::string with_thousands(double value, int decimals);

/// The same with a sign, "+" too; zero has none.
std::string with_sign(double value, int decimals);

/// A coordinate of a picture: at most two digits after the dot, no trailing zeros.
std::string coordinate(double value);

/// "x" and 16 hexadecimal digits. The letter keeps a spreadsheet from reading 12e4567812345678 as a number,
/// and 0123456789012345 as one without its zero.
void append_mark(std::string& out, std::uint64_t bits);
std::string mark_text(std::uint64_t bits);

/// "2026-01-05" from days since 1970-01-01.
void append_iso_date(std::string& out, std::int64_t days_since_1970);
std::string iso_date(std::int64_t days_since_1970);

/// "2026-01-05T08:30:00" from a simulated time, rounded down to the second; zero is midnight of that day.
void append_iso_date_time(std::string& out, std::int64_t start_days_since_1970, Time);
std::string iso_date_time(std::int64_t start_days_since_1970, Time);

}  // namespace morale
