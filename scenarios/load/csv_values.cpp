#include "scenarios/load/csv_values.hpp"
#include "engine/language/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace morale {

namespace {

bool digit(char c) {
    return c >= '0' && c <= '9';
}

bool has_digits(std::string_view text) {
    for (const char c : text)
        if (!digit(c)) return false;
    return !text.empty();
}

/// Whether the groups after the first have three digits each, with that mark between them.
bool good_groups(std::string_view whole, char mark) {
    std::size_t at = whole.find(mark);
    if (at == std::string_view::npos) return has_digits(whole);
    if (at == 0 || at > 3 || !has_digits(whole.substr(0, at))) return false;
    while (at < whole.size()) {
        if (whole[at] != mark || whole.size() - at < 4 || !has_digits(whole.substr(at + 1, 3))) return false;
        at += 4;
    }
    return true;
}

/// What the marks of one unsigned number show: ',' or '.' if that is the decimal mark, or 0 if either may
/// be, or the text is not a number (a date with points).
char decimal_mark_of(std::string_view number) {
    const std::size_t comma = number.rfind(','), point = number.rfind('.');
    constexpr std::size_t none = std::string_view::npos;
    if (comma == none && point == none) return 0;
    if (comma != none && point != none) {
        const std::size_t last = std::max(comma, point);
        const char group = number[std::min(comma, point)];
        return good_groups(number.substr(0, last), group) ? number[last] : 0;
    }
    const std::size_t last = comma != none ? comma : point;
    const char mark = number[last], other = mark == ',' ? '.' : ',';
    if (number.find(mark) != last) return good_groups(number, mark) ? other : 0;  // 1,234,567
    const bool group = good_groups(number, mark) && number[0] != '0';
    return group ? 0 : mark;
}

Fault not_a_number(std::string_view cell, std::string hint = {}) {
    return {"E0505", in_quotes(cell) + " is not a number", std::move(hint)};
}

std::optional<double> plain_number(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

struct DateParts {
    std::array<int, 3> numbers{};
    bool year_first = false;
    std::size_t end = 0;  // bytes
};

/// Three numbers between equal marks; the first or the last has four digits.
std::optional<DateParts> date_parts(std::string_view text) {
    DateParts parts;
    std::array<std::size_t, 3> sizes{};
    char mark = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        if (i > 0) {
            if (at >= text.size() || (i > 1 && text[at] != mark)) return std::nullopt;
            mark = text[at++];
            if (mark != '-' && mark != '.' && mark != '/') return std::nullopt;
        }
        const std::size_t from = at;
        for (; at < text.size() && digit(text[at]) && at - from < 4; ++at)
            parts.numbers[i] = 10 * parts.numbers[i] + (text[at] - '0');
        sizes[i] = at - from;
        if (sizes[i] == 0) return std::nullopt;
    }
    if (at < text.size() && digit(text[at])) return std::nullopt;
    parts.year_first = sizes[0] == 4;
    if (sizes[1] > 2 || (parts.year_first ? sizes[2] > 2 : sizes[0] > 2 || sizes[2] != 4))
        return std::nullopt;
    parts.end = at;
    return parts;
}

std::optional<int> two_digits(std::string_view text, int highest) {
    if (text.empty() || text.size() > 2 || !has_digits(text)) return std::nullopt;
    const int value = text.size() == 1 ? text[0] - '0' : 10 * (text[0] - '0') + text[1] - '0';
    return value <= highest ? std::optional(value) : std::nullopt;
}

/// Whether a time ends in "AM" or "pm", which is taken off.
std::optional<bool> after_noon(std::string_view& text) {
    if (text.size() < 3) return std::nullopt;
    const char half = text[text.size() - 2], m = text.back();
    const bool am = half == 'A' || half == 'a', pm = half == 'P' || half == 'p';
    if ((!am && !pm) || (m != 'M' && m != 'm')) return std::nullopt;
    text.remove_suffix(2);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return pm;
}

/// The minutes of "8:30", "08:30:00", "8:30 PM" or "8h30".
std::optional<int> minute_of(std::string_view text) {
    const std::optional<bool> pm = after_noon(text);
    const std::size_t colon = text.find_first_of(":h");
    if (colon == std::string_view::npos) return std::nullopt;
    const std::size_t second = text.find(':', colon + 1);
    auto hours = two_digits(text.substr(0, colon), pm ? 12 : 23);
    const auto minutes = two_digits(text.substr(colon + 1, second - colon - 1), 59);
    if (!hours || !minutes || (pm && *hours == 0)) return std::nullopt;
    if (second != std::string_view::npos && !two_digits(text.substr(second + 1, 2), 59)) return std::nullopt;
    if (pm) hours = *hours % 12 + (*pm ? 12 : 0);
    return 60 * *hours + *minutes;
}

}  // namespace

CsvNumbers recognised_numbers(const CsvTable& table) {
    CsvNumbers found{.decimal_comma = table.separator != ',', .sure = false};
    for (const CsvTable::Cell c : table.cells) {
        const std::string_view cell = table.piece(c);
        if (cell.find_first_of(",.") == std::string_view::npos) continue;
        const std::size_t end = csv_number_length(cell);
        const std::string_view rest = cell.substr(end);
        if (end == 0 || (!rest.empty() && rest[0] != ' ' && rest[0] != '%')) continue;
        const std::size_t sign = digit(cell[0]) ? 0 : 1;
        if (const char mark = decimal_mark_of(cell.substr(sign, end - sign)); mark != 0)
            return {.decimal_comma = mark == ',', .sure = true};
    }
    return found;
}

std::size_t csv_number_length(std::string_view cell) {
    std::size_t at = !cell.empty() && (cell[0] == '-' || cell[0] == '+') ? 1 : 0;
    if (at >= cell.size() || !digit(cell[at])) return 0;
    while (at < cell.size() && (digit(cell[at]) || ((cell[at] == ',' || cell[at] == '.') &&
                                                    at + 1 < cell.size() && digit(cell[at + 1]))))
        ++at;
    return at;
}

Result<double> csv_number(std::string_view cell, CsvNumbers numbers) {
    if (cell.find_first_of(",.") == std::string_view::npos) {
        const std::optional<double> value = plain_number(cell.starts_with('+') ? cell.substr(1) : cell);
        return value ? Result<double>(*value) : not_a_number(cell);
    }
    if (csv_number_length(cell) != cell.size()) return not_a_number(cell);
    const char decimal = numbers.decimal_comma ? ',' : '.', group = numbers.decimal_comma ? '.' : ',';
    const std::size_t sign = digit(cell[0]) ? 0 : 1;
    const std::size_t at = cell.find(decimal);
    const std::string_view whole = cell.substr(sign, std::min(at, cell.size()) - sign);
    const std::string_view part = at == std::string_view::npos ? std::string_view{} : cell.substr(at + 1);
    if (!numbers.sure && decimal_mark_of(cell.substr(sign)) == 0) {
        std::string joined, pointed;
        for (const char c : cell) {
            if (c != ',' && c != '.') joined += c;
            pointed += c == ',' ? '.' : c;
        }
        return not_a_number(cell,
                            "it may mean " + joined + " or " + pointed +
                                ", and no other cell shows which: write one of them with '.' as decimal "
                                "mark and no marks for thousands, here and in other cells");
    }
    if (!good_groups(whole, group) || (at != std::string_view::npos && !has_digits(part)))
        return not_a_number(cell, numbers.decimal_comma ? "commas are decimal in this table"
                                                        : "points are decimal in this table");
    std::string plain(sign == 1 && cell[0] == '-' ? "-" : "");
    for (const char c : whole)
        if (c != group) plain += c;
    if (!part.empty()) plain.append(1, '.').append(part);
    const std::optional<double> value = plain_number(plain);
    return value ? Result<double>(*value) : not_a_number(cell);
}

CsvDates recognised_dates(const CsvTable& table, std::span<const std::size_t> columns) {
    bool seen = false;
    for (std::size_t row = 0; row < table.rows(); ++row)
        for (const std::size_t column : columns) {
            const std::string_view cell = table.cell(row, column);
            const auto parts = date_parts(cell);
            if (!parts) continue;
            if (parts->year_first) return {};
            seen = true;
            if (parts->numbers[0] > 12) return {DateOrder::DayMonthYear, true};
            if (parts->numbers[1] > 12) return {DateOrder::MonthDayYear, true};
            if (cell.find('.') < parts->end) return {DateOrder::DayMonthYear, true};
        }
    if (seen) return {DateOrder::DayMonthYear, false};
    return {};
}

Result<CsvMoment> csv_moment(std::string_view cell, CsvDates dates) {
    const auto parts = date_parts(cell);
    const Fault wrong{"E0506", in_quotes(cell) + " is not a date", "write year-month-day: 2026-01-05"};
    if (!parts) return wrong;
    const auto [a, b, c] = parts->numbers;
    const bool year_first = parts->year_first;
    if (year_first != (dates.order == DateOrder::YearMonthDay))
        return Fault{"E0506", in_quotes(cell) + " is in another order than the dates above",
                     "they are read as " + std::string(words_of(dates.order))};
    const bool month_first = dates.order == DateOrder::MonthDayYear;
    const std::chrono::year_month_day date{std::chrono::year{year_first ? a : c},
                                           std::chrono::month{static_cast<unsigned>(year_first    ? b
                                                                                    : month_first ? a
                                                                                                  : b)},
                                           std::chrono::day{static_cast<unsigned>(year_first    ? c
                                                                                  : month_first ? b
                                                                                                : a)}};
    if (!date.ok())
        return Fault{"E0506", in_quotes(cell) + " is not in the calendar",
                     year_first ? "write year-month-day: 2026-01-05"
                                : "dates are read as " + std::string(words_of(dates.order))};
    CsvMoment moment{.day = static_cast<double>(std::chrono::sys_days{date}.time_since_epoch().count())};
    std::string_view rest = cell.substr(parts->end);
    if (rest.empty()) return moment;
    if (rest[0] != 'T' && rest[0] != ' ') return wrong;
    moment.minute = minute_of(rest.substr(1));
    if (!moment.minute)
        return Fault{"E0506", in_quotes(cell) + " has no time of day", "write 2026-01-05 08:30"};
    return moment;
}

Result<int> csv_minute(std::string_view cell) {
    const std::string_view begin = cell.substr(0, cell.find('-'));
    const auto minute = minute_of(begin.substr(0, begin.find_last_not_of(' ') + 1));
    if (minute) return *minute;
    return Fault{"E0506", in_quotes(cell) + " is not a time of day", "write 08:30"};
}

std::optional<double> csv_clock_seconds(std::string_view cell) {
    double seconds = 0;
    int parts = 0;
    for (std::size_t from = 0; from <= cell.size(); ++parts) {
        const std::size_t to = std::min(cell.find(':', from), cell.size());
        const std::string_view part = cell.substr(from, to - from);
        if (!has_digits(part) || part.size() > 6 || (parts > 0 && part.size() != 2)) return std::nullopt;
        const double value = *plain_number(part);
        if (parts > 0 && value > 59) return std::nullopt;
        seconds = 60 * seconds + value;
        from = to + 1;
    }
    return parts == 2 || parts == 3 ? std::optional(seconds) : std::nullopt;
}

std::string_view words_of(DateOrder order) {
    switch (order) {
        case DateOrder::YearMonthDay:
            return "year-month-day";
        case DateOrder::DayMonthYear:
            return "day.month.year";
        case DateOrder::MonthDayYear:
            return "month/day/year";
    }
    return {};
}

}  // namespace morale
