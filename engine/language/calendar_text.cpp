#include "engine/language/calendar_text.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

#include "engine/language/text.hpp"

namespace morale {

namespace {

std::optional<int> whole(std::string_view text, std::size_t size) {
    if (text.size() != size || !std::all_of(text.begin(), text.end(), is_digit)) return std::nullopt;
    int value = 0;
    for (const char c : text) value = 10 * value + (c - '0');
    return value;
}

std::string padded(unsigned value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

}  // namespace

Result<double> parse_date(std::string_view text) {
    const Fault wrong{"E0209", in_quotes(text) + " is not a date", "write year-month-day: 2026-01-05"};
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return wrong;
    const auto year = whole(text.substr(0, 4), 4), month = whole(text.substr(5, 2), 2),
               day_of_month = whole(text.substr(8), 2);
    if (!year || !month || !day_of_month) return wrong;
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day_of_month)}};
    if (!date.month().ok())
        return Fault{"E0209", in_quotes(text) + " is not in the calendar", "months are 01 to 12"};
    if (!date.ok()) {
        const auto last = (date.year() / date.month() / std::chrono::last).day();
        return Fault{"E0209", in_quotes(text) + " is not in the calendar",
                     "that month has the days 01 to " + std::to_string(static_cast<unsigned>(last))};
    }
    return static_cast<double>(std::chrono::sys_days{date}.time_since_epoch().count());
}

Result<double> parse_day_of_year(std::string_view text) {
    const Fault wrong{"E0210", in_quotes(text) + " is not a day of the year",
                      "write month-day: 10-05 is the fifth of October"};
    if (text.size() != 5 || text[2] != '-') return wrong;
    const auto month = whole(text.substr(0, 2), 2), day_of_month = whole(text.substr(3), 2);
    if (!month || !day_of_month) return wrong;
    constexpr std::array days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (*month < 1 || *month > 12 || *day_of_month < 1 ||
        *day_of_month > days[static_cast<std::size_t>(*month - 1)])
        return wrong;
    return 100. * *month + *day_of_month;
}

std::string date_text(double days) {
    const std::chrono::sys_days when{std::chrono::days{static_cast<int>(days)}};
    const std::chrono::year_month_day date{when};
    return std::to_string(static_cast<int>(date.year())) + '-' + padded(static_cast<unsigned>(date.month())) +
           '-' + padded(static_cast<unsigned>(date.day()));
}

std::string day_of_year_text(double value) {
    const auto number = static_cast<unsigned>(value);
    return padded(number / 100) + '-' + padded(number % 100);
}

}  // namespace morale
