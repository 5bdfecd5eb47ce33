#include "scenarios/load/date_numbers.hpp"

#include <algorithm>
#include <cstdint>

#include "engine/language/calendar_text.hpp"

namespace morale {

namespace {

constexpr std::int64_t spreadsheet_1970 = 25'569, first_spreadsheet_day = 20'000,
                       last_spreadsheet_day = 80'000;  // 1954 to 2119
constexpr std::int64_t seconds_of_date = 86'400, first_second = 300'000'000,
                       last_second = 4'000'000'000;  // 1979 to 2096

/// The whole part of a number without marks between its digits; -1 for any other text.
std::int64_t whole_part(std::string_view cell) {
    constexpr std::size_t most_digits = 13;
    const std::size_t end = std::min(cell.find_first_of(".,"), cell.size());
    if (end == 0 || end > most_digits) return -1;
    std::int64_t number = 0;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (i == end) continue;
        if (cell[i] < '0' || cell[i] > '9') return -1;
        if (i < end) number = 10 * number + (cell[i] - '0');
    }
    return number;
}

std::string seconds_hint(std::int64_t seconds, std::string_view unit) {
    const std::int64_t minute = seconds / 60;
    const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return "if it counts " + std::string(unit) + " since 1970, it is " +
           date_text(static_cast<double>(seconds / seconds_of_date)) + ' ' + two(minute / 60 % 24) + ':' +
           two(minute % 60) + " in universal time: write the local date and time, 2026-01-05 08:30";
}

}  // namespace

std::string hint_of_no_date(std::string_view cell) {
    const std::int64_t number = whole_part(cell);
    if (number >= first_spreadsheet_day && number <= last_spreadsheet_day)
        return "if it is a day number of a spreadsheet, it is " +
               date_text(static_cast<double>(number - spreadsheet_1970)) +
               ": give the column the format of a date, year-month-day, and save the table again";
    if (number >= first_second && number <= last_second) return seconds_hint(number, "seconds");
    constexpr std::int64_t milli = 1000;
    if (number / milli >= first_second && number / milli <= last_second)
        return seconds_hint(number / milli, "milliseconds");
    return "write year-month-day: 2026-01-05";
}

}  // namespace morale
