#include "output/text.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

#include "engine/language/utf8.hpp"

namespace morale {
namespace {

template <class Real, class... Format>
std::string digits(Real value, Format... format) {
    if (!std::isfinite(value)) return {};
    if (value == 0) value = 0;  // no "-0"
    std::array<char, 400> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format...).ptr;
    return {buffer.data(), end};
}

std::string two(unsigned value) {
    return {static_cast<char>('0' + value / 10 % 10), static_cast<char>('0' + value % 10)};
}

}  // namespace

std::string number(double value) {
    return digits(value);
}

std::string number(float value) {
    return digits(value);
}

std::string number12(double value) {
    return digits(value, std::chars_format::general, 12);
}

std::string fixed(double value, int decimals) {
    std::string text = digits(value, std::chars_format::fixed, decimals);
    if (text.starts_with('-') && text.find_first_not_of("-0.") == std::string::npos) text.erase(0, 1);
    return text;
}

std::string coordinate(double value) {
    std::string text = fixed(value, 2);
    while (text.ends_with('0')) text.pop_back();
    if (text.ends_with('.')) text.pop_back();
    return text;
}

std::string mark_text(std::uint64_t bits) {
    constexpr std::size_t digits_of_64_bits = 16;
    std::string text = "x" + std::string(digits_of_64_bits, '0');
    for (std::size_t i = text.size(); i-- > 1; bits >>= 4) text[i] = "0123456789abcdef"[bits & 15];
    return text;
}

std::string iso_date(std::int64_t days_since_1970) {
    using namespace std::chrono;
    const year_month_day date{sys_days{days{days_since_1970}}};
    std::string year = std::to_string(static_cast<int>(date.year()));
    if (year.size() < 4) year.insert(0, 4 - year.size(), '0');
    return year + '-' + two(static_cast<unsigned>(date.month())) + '-' +
           two(static_cast<unsigned>(date.day()));
}

std::string iso_date_time(std::int64_t start_days_since_1970, Time time) {
    const auto seconds = static_cast<unsigned>(since_day_start(time) / second);
    return iso_date(start_days_since_1970 + day_index(time)) + 'T' + two(seconds / 3600) + ':' +
           two(seconds / 60 % 60) + ':' + two(seconds % 60);
}

std::string json_string(std::string_view text) {
    std::string quoted = "\"";
    const std::string valid = valid_utf8(text);
    for (std::size_t i = 0; i < valid.size(); ++i) {
        const auto byte = static_cast<unsigned char>(valid[i]);
        const bool c1 = byte == 0xc2 && static_cast<unsigned char>(valid[i + 1]) < 0xa0;
        if (c1) ++i;
        const auto code = static_cast<unsigned char>(valid[i]);  // of C1 the second byte is the number
        if (valid[i] == '"' || valid[i] == '\\')
            quoted += {'\\', valid[i]};
        else if (valid[i] == '\n')
            quoted += "\\n";
        else if (c1 || byte < 0x20 || byte == 0x7f)
            quoted += "\\u00" + std::string{"0123456789abcdef"[code >> 4], "0123456789abcdef"[code & 15]};
        else
            quoted += valid[i];
    }
    return quoted + '"';
}

std::string json_number(double value) {
    const std::string text = number(value);
    return text.empty() ? "null" : text;
}

}  // namespace morale
