#include "engine/language/clock_text.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

#include "engine/language/number_text.hpp"

namespace morale {

namespace {

constexpr double per_part = 60;

std::vector<std::string_view> parts_of(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from != std::string_view::npos;) {
        const std::size_t colon = text.find(':', from);
        parts.push_back(text.substr(from, colon == std::string_view::npos ? colon : colon - from));
        from = colon == std::string_view::npos ? colon : colon + 1;
    }
    return parts;
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// "09"; also "09.5" where decimals are allowed.
bool two_digits(std::string_view part, bool decimals) {
    const std::size_t point = decimals ? part.find('.') : std::string_view::npos;
    return part.substr(0, point).size() == 2 && all_digits(part.substr(0, point)) &&
           (point == std::string_view::npos || all_digits(part.substr(point + 1)));
}

std::string with_two_digits(std::int64_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

double number_in(std::string_view part) {
    double value = 0;
    std::from_chars(part.data(), part.data() + part.size(), value);
    return value;
}

}  // namespace

std::optional<double> clock_seconds(std::string_view text) {
    constexpr std::size_t most_digits = 6;  // digits of hours or minutes
    const std::vector<std::string_view> parts = parts_of(text);
    if (parts.size() < 2 || parts.size() > 3 || !all_digits(parts[0]) || parts[0].size() > most_digits)
        return {};
    double sum = number_in(parts[0]);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (!two_digits(parts[i], i + 1 == parts.size()) || number_in(parts[i]) >= per_part) return {};
        sum = per_part * sum + number_in(parts[i]);
    }
    return sum;
}

std::optional<std::string> instead_of_clock(std::string_view text) {
    const std::optional<double> seconds = clock_seconds(text);
    if (!seconds) return {};
    const std::string number = number_text(*seconds);
    if (std::ranges::count(text, ':') == 2) return "write " + number + " s";
    return "write " + number + " s when minutes and seconds are meant, " + number +
           " min when hours and minutes are";
}

std::string clock_text(std::int64_t whole, std::int64_t sixtieths) {
    return std::to_string(whole) + ':' + with_two_digits(sixtieths);
}

std::string time_of_day(std::int64_t minutes) {
    return with_two_digits(minutes / 60) + ':' + with_two_digits(minutes % 60);
}

std::string time_of_day_to_second(std::int64_t seconds) {
    return time_of_day(seconds / 60) + ':' + with_two_digits(seconds % 60);
}

}  // namespace morale
