#include "output/words/numbers.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace morale {
namespace {

/// Room for all digits before the dot of any number.
using Digits = std::array<char, 400>;

template <class Number, class... Form>
void append_digits(std::string& out, Number value, Form... form) {
    Digits buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, form...).ptr;
    out.append(buffer.data(), end);
}

template <class Real, class... Form>
void append_finite(std::string& out, Real value, Form... form) {
    if (!std::isfinite(value)) return;
    if (value == 0) value = 0;  // no "-0"
    append_digits(out, value, form...);
}

/// What `append` writes to an empty text.
template <class Append, class... Value>
std::string text_of(Append append, Value... value) {
    std::string text;
    append(text, value...);
    return text;
}

void append_two(std::string& out, unsigned value) {
    out += static_cast<char>('0' + value / 10 % 10);
    out += static_cast<char>('0' + value % 10);
}

}  // namespace

void append_exact(std::string& out, double value) {
    append_finite(out, value);
}

void append_exact(std::string& out, float value) {
    append_finite(out, value);
}

std::string exact_number(double value) {
    return text_of([](std::string& out, double v) { append_exact(out, v); }, value);
}

void append_twelve_digits(std::string& out, double value) {
    append_finite(out, value, std::chars_format::general, 12);
}

std::string twelve_digits(double value) {
    return text_of(append_twelve_digits, value);
}

std::string significant_digits(double value, int count) {
    std::string text;
    append_finite(text, value, std::chars_format::general, count);
    return text;
}

void append_integer(std::string& out, std::int64_t value) {
    append_digits(out, value);
}

std::string fixed(double value, int decimals) {
    std::string text;
    append_finite(text, value, std::chars_format::fixed, decimals);
    if (text.starts_with('-') && text.find_first_not_of("-0.") == std::string::npos) text.erase(0, 1);
    return text;
}

std::string with_thousands(double value, int decimals) {
    std::string text = fixed(value, decimals);
    if (text.empty()) return "–";
    const bool negative = text.front() == '-';
    if (negative) text.erase(0, 1);
    for (std::size_t dot = std::min(text.find('.'), text.size()); dot > 3; dot -= 3)
        text.insert(dot - 3, ",");
    return negative ? "−" + text : text;
}

std::string with_sign(double value, int decimals) {
    const std::string text = with_thousands(value, decimals);
    const bool zero = text.find_first_of("123456789") == std::string::npos;
    return value > 0 && !zero ? "+" + text : text;
}

std::string coordinate(double value) {
    std::string text = fixed(value, 2);
    while (text.ends_with('0')) text.pop_back();
    if (text.ends_with('.')) text.pop_back();
    return text;
}

void append_mark(std::string& out, std::uint64_t bits) {
    out += 'x';
    for (int shift = 60; shift >= 0; shift -= 4) out += "0123456789abcdef"[bits >> shift & 15];
}

std::string mark_text(std::uint64_t bits) {
    return text_of(append_mark, bits);
}

void append_iso_date(std::string& out, std::int64_t days_since_1970) {
    using namespace std::chrono;
    const year_month_day date{sys_days{days{days_since_1970}}};
    const int year = static_cast<int>(date.year());
    for (int least = 1000; least > 1 && year < least; least /= 10) out += '0';
    append_integer(out, year);
    out += '-';
    append_two(out, static_cast<unsigned>(date.month()));
    out += '-';
    append_two(out, static_cast<unsigned>(date.day()));
}

std::string iso_date(std::int64_t days_since_1970) {
    return text_of(append_iso_date, days_since_1970);
}

void append_iso_date_time(std::string& out, std::int64_t start_days_since_1970, Time time) {
    const auto seconds = static_cast<unsigned>(since_day_start(time) / second);
    append_iso_date(out, start_days_since_1970 + day_index(time));
    char before = 'T';
    for (const unsigned part : {seconds / 3600, seconds / 60 % 60, seconds % 60}) {
        out += before;
        append_two(out, part);
        before = ':';
    }
}

std::string iso_date_time(std::int64_t start_days_since_1970, Time time) {
    return text_of(append_iso_date_time, start_days_since_1970, time);
}

}  // namespace morale
