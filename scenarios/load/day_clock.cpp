#include "scenarios/load/day_clock.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "engine/language/text.hpp"

namespace morale {

namespace {

constexpr int minutes_of_half_day = 12 * 60;

bool clock_digit(char c) {
    return c >= '0' && c <= '9';
}

bool only_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, clock_digit);
}

std::optional<int> up_to(std::string_view digits, int highest) {
    if (digits.size() > 2 || !only_digits(digits)) return std::nullopt;
    int value = 0;
    for (const char c : digits) value = 10 * value + (c - '0');
    return value <= highest ? std::optional(value) : std::nullopt;
}

char in_lower_case(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Takes a word in small letters off the end of a text, and the blanks before it.
bool take_off(std::string_view& text, std::string_view word) {
    if (text.size() <= word.size()) return false;
    const std::string_view end = text.substr(text.size() - word.size());
    if (!std::ranges::equal(end, word, {}, in_lower_case)) return false;
    text = trimmed(text.substr(0, text.size() - word.size()));
    return true;
}

/// Whether a time ends in "AM" or "p.m.", which is taken off.
std::optional<bool> after_noon(std::string_view& text) {
    for (const std::string_view am : {"am", "a.m.", "a. m.", "a.m"})
        if (take_off(text, am)) return false;
    for (const std::string_view pm : {"pm", "p.m.", "p. m.", "p.m"})
        if (take_off(text, pm)) return true;
    return std::nullopt;
}

/// Takes a zone off the end; whether it is that of universal time.
bool take_off_zone(std::string_view& text) {
    for (const std::string_view zone : {"z", "utc", "gmt"})
        if (take_off(text, zone)) return true;
    const std::size_t sign = text.find_last_of("+-");
    if (sign == std::string_view::npos || sign < 4) return false;
    const std::string_view zone = text.substr(sign + 1);
    const bool no_hours = std::ranges::all_of(zone, [](char c) { return c == '0' || c == ':'; });
    const bool sound =
        !zone.empty() && std::ranges::all_of(zone, [](char c) { return clock_digit(c) || c == ':'; });
    if (!sound) return false;
    text = trimmed(text.substr(0, sign));
    return no_hours;
}

/// "0830", "830" as minutes.
std::optional<int> joined_minute(std::string_view text) {
    const auto hours = up_to(text.substr(0, text.size() - 2), 23),
               minutes = up_to(text.substr(text.size() - 2), 59);
    return hours && minutes ? std::optional(60 * *hours + *minutes) : std::nullopt;
}

/// Seconds and parts of them, behind the minutes; nothing is made of them.
bool are_seconds(std::string_view text) {
    const std::size_t end = std::min(text.find_first_of(".,"), text.size());
    return up_to(text.substr(0, end), 59) && (end == text.size() || only_digits(text.substr(end + 1)));
}

/// "8:30", "8:30:00.000", "8h30", "8h", "8.30", "0830" or "8".
std::optional<int> minute_without_words(std::string_view text, int highest_hour) {
    if (has_joined_clock(text)) return joined_minute(text);
    const std::size_t mark = text.find_first_of(":h.");
    const std::optional<int> hours = up_to(trimmed(text.substr(0, mark)), highest_hour);
    if (!hours) return std::nullopt;
    if (mark == std::string_view::npos || (text[mark] == 'h' && mark + 1 == text.size())) return 60 * *hours;
    const std::string_view rest = trimmed(text.substr(mark + 1));
    const std::size_t second = rest.find(text[mark] == 'h' ? ':' : text[mark]);
    const std::string_view digits = rest.substr(0, second);
    const std::optional<int> minutes = up_to(digits, 59);
    if (!minutes || (text[mark] == '.' && digits.size() != 2)) return std::nullopt;
    if (second != std::string_view::npos && !are_seconds(rest.substr(second + 1))) return std::nullopt;
    return 60 * *hours + *minutes;
}

/// A span of time in two pieces: the beginning, and the end if there is one.
struct FromTo {
    std::string_view from, to{};
};

FromTo begin_and_end(std::string_view cell) {
    for (const std::string_view mark : {"-", "–", "—", " to ", " bis ", " until ", " à ", " a "}) {
        const std::size_t at = cell.find(mark);
        if (at != std::string_view::npos && at > 0)
            return {trimmed(cell.substr(0, at)), trimmed(cell.substr(at + mark.size()))};
    }
    return {trimmed(cell)};
}

}  // namespace

bool has_joined_clock(std::string_view cell) {
    return (cell.size() == 3 || cell.size() == 4) && only_digits(cell);
}

std::optional<TimeOfDay> time_of_day(std::string_view text) {
    text = trimmed(text);
    TimeOfDay time{.minute = 0, .utc = take_off_zone(text)};
    take_off(text, "uhr");
    const std::optional<bool> pm = after_noon(text);
    std::optional<int> minute = minute_without_words(text, pm ? 12 : 23);
    if (!minute || (pm && (*minute < 60 || *minute >= 13 * 60))) return std::nullopt;
    if (pm) minute = *minute % minutes_of_half_day + (*pm ? minutes_of_half_day : 0);
    time.minute = *minute;
    return time;
}

Result<int> csv_minute(std::string_view cell, CsvClock clock) {
    FromTo span = begin_and_end(cell);
    if (clock.joined && span.from.size() < 3)
        if (const std::optional<int> minute = up_to(span.from, 59)) return *minute;
    if (const std::optional<TimeOfDay> from = time_of_day(span.from)) {
        const std::optional<TimeOfDay> to = time_of_day(span.to);
        // Of "8:30-9:00 PM" both halves are after noon; "11:30-12:00 PM" begins before it.
        if (to && after_noon(span.to) && !after_noon(span.from)) {
            const int morning = from->minute % minutes_of_half_day, evening = morning + minutes_of_half_day;
            const int end = to->minute == 0 ? 2 * minutes_of_half_day : to->minute;
            return evening < end ? evening : morning;
        }
        return from->minute;
    }
    return Fault{"E0506", in_quotes(cell) + " is not a time of day", "write 08:30"};
}

std::optional<double> csv_clock_seconds(std::string_view cell) {
    double seconds = 0;
    int parts = 0;
    for (std::size_t from = 0; from <= cell.size(); ++parts) {
        const std::size_t to = std::min(cell.find(':', from), cell.size());
        const std::string_view part = cell.substr(from, to - from);
        if (!only_digits(part) || part.size() > 6 || (parts > 0 && part.size() != 2)) return std::nullopt;
        double value = 0;
        for (const char c : part) value = 10 * value + (c - '0');
        if (parts > 0 && value > 59) return std::nullopt;
        seconds = 60 * seconds + value;
        from = to + 1;
    }
    return parts == 2 || parts == 3 ? std::optional(seconds) : std::nullopt;
}

}  // namespace morale
