#include "engine/language/number_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace morale {

std::string number_text(double value) {
    constexpr double least_plain = 1e-4, most_plain = 1e15;
    std::array<char, 32> buffer;
    if (value == 0) value = 0;  // no "-0"
    const double size = std::abs(value);
    const bool plain = size >= least_plain && size <= most_plain;
    const auto [end, error] =
        plain ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed)
              : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc{} ? std::string(buffer.data(), end) : std::string{};
}

std::string plain_number_text(double value) {
    std::array<char, 400> buffer;
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    return error == std::errc{} ? std::string(buffer.data(), end) : std::string{};
}

double to_digits(double value, int digits) {
    if (!(value > 0) || !std::isfinite(value)) return value;
    // A whole number divided by an exact power of ten is rounded once.
    double many = 1, few = 1;
    for (int i = 1; i < digits; ++i) many *= 10;
    for (double v = value; v >= 10; v /= 10) (many > 1 ? many /= 10 : few *= 10);
    for (double v = value; v < 1; v *= 10) many *= 10;
    return std::round(value / few * many) / many * few;
}

double moved_by(double value, int places) {
    std::array<char, 40> text;
    const auto scientific =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific);
    char* const mark = std::find(text.data(), scientific.ptr, 'e');
    if (mark == scientific.ptr) return value;  // not finite
    int exponent = 0;
    std::from_chars(mark + (mark[1] == '+' ? 2 : 1), scientific.ptr, exponent);
    const auto end = std::to_chars(mark + 1, text.data() + text.size(), exponent + places);
    double result = value;
    std::from_chars(text.data(), end.ptr, result);
    return result;
}

double hundredth(double value) {
    return moved_by(value, -2);
}

}  // namespace morale
