// Numbers as the language writes them.
#pragma once

#include <string>

namespace morale {

/// The shortest text that reads back as the same number, without an exponent where people would not write
/// one.
std::string number_text(double);

/// The same without any exponent.
std::string plain_number_text(double);

/// The nearest number with `digits` digits, which is the one that people read: 57.84, not 57.839999999999996.
double to_digits(double value, int digits);

/// The decimal number times ten to the power of `places`, without the loss of a bit that a multiplication
/// can cause.
double moved_by(double value, int places);

/// The number of "82 %" as a share, 0.82: the decimal number moved by two places, so that a percentage is
/// the same number as the share that it means. A division by 100 can differ in the last bit.
double hundredth(double);

}  // namespace morale
