#include "scenarios/load/csv_dates.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <limits>
#include <string>

#include "engine/language/text.hpp"
#include "scenarios/load/date_numbers.hpp"
#include "scenarios/load/day_clock.hpp"

namespace morale {

namespace {

constexpr int first_century_year = 70;  // 70 is 1970, 69 is 2069

bool date_digit(char c) {
    return c >= '0' && c <= '9';
}

bool date_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::string small_letters(std::string_view text) {
    std::string small(text);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return small;
}

struct NameOfMonth {
    std::string_view begins;
    int month;
};

// English, German, French and Spanish.
constexpr std::array month_names = {
    NameOfMonth{"jan", 1},  NameOfMonth{"ene", 1},  NameOfMonth{"feb", 2},  NameOfMonth{"fév", 2},
    NameOfMonth{"fev", 2},  NameOfMonth{"mar", 3},  NameOfMonth{"mär", 3},  NameOfMonth{"mrz", 3},
    NameOfMonth{"apr", 4},  NameOfMonth{"avr", 4},  NameOfMonth{"abr", 4},  NameOfMonth{"mai", 5},
    NameOfMonth{"may", 5},  NameOfMonth{"jun", 6},  NameOfMonth{"juin", 6}, NameOfMonth{"jul", 7},
    NameOfMonth{"juil", 7}, NameOfMonth{"aug", 8},  NameOfMonth{"aoû", 8},  NameOfMonth{"aou", 8},
    NameOfMonth{"ago", 8},  NameOfMonth{"sep", 9},  NameOfMonth{"oct", 10}, NameOfMonth{"okt", 10},
    NameOfMonth{"nov", 11}, NameOfMonth{"dec", 12}, NameOfMonth{"dez", 12}, NameOfMonth{"déc", 12},
    NameOfMonth{"dic", 12},
};

constexpr std::array<std::string_view, 21> short_weekdays = {"mo",  "di",  "mi",  "do",  "fr",  "sa",  "so",
                                                             "mon", "tue", "wed", "thu", "fri", "sat", "sun",
                                                             "lun", "mar", "mer", "jeu", "ven", "sam", "dim"};
// Each language from Monday on, and other spellings after it as if they were one more.
constexpr std::array<std::string_view, 35> long_weekdays = {
    "monday", "tuesday",  "wednesday", "thursday",   "friday",   "saturday",  "sunday",    //
    "montag", "dienstag", "mittwoch",  "donnerstag", "freitag",  "samstag",   "sonntag",   //
    "lundi",  "mardi",    "mercredi",  "jeudi",      "vendredi", "samedi",    "dimanche",  //
    "lunes",  "martes",   "miércoles", "jueves",     "viernes",  "sábado",    "domingo",   //
    "",       "tues",     "miercoles", "",           "",         "sonnabend", ""};
constexpr std::string_view sabado = "sabado";

/// 0 for a word that names no month.
int month_called(std::string_view word) {
    const std::string small = small_letters(word);
    if (small.size() < 3) return 0;
    for (const NameOfMonth& name : month_names)
        if (small.starts_with(name.begins)) return name.month;
    return 0;
}

/// A date as it is written: three numbers, or two and the name of a month.
struct WrittenDate {
    std::array<int, 3> numbers{};
    int month = 0;            // by name; then the numbers are day and year
    bool year_first = false;  // a year of four digits
    bool short_year = false;  // no number has four digits
    bool dotted = false;
    std::size_t end = 0;  // bytes
};

/// The digits from a place on, at most so many.
struct Digits {
    int value = 0;
    std::size_t size = 0;
};

Digits digits_at(std::string_view text, std::size_t at, std::size_t most) {
    Digits found;
    for (; at < text.size() && date_digit(text[at]) && found.size < most; ++at, ++found.size)
        found.value = 10 * found.value + (text[at] - '0');
    return found;
}

/// "20260105".
std::optional<WrittenDate> joined_date(std::string_view text) {
    const Digits all = digits_at(text, 0, 9);
    if (all.size != 8 || all.value < 19'000'000 || all.value > 21'000'000) return std::nullopt;
    return WrittenDate{.numbers = {all.value / 10'000, all.value / 100 % 100, all.value % 100},
                       .year_first = true,
                       .end = 8};
}

/// Three numbers between equal marks; the first or the last has four digits, or all have two at most.
std::optional<WrittenDate> date_of_digits(std::string_view text) {
    WrittenDate date;
    std::array<std::size_t, 3> sizes{};
    char mark = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        if (i > 0) {
            if (at >= text.size() || (i > 1 && text[at] != mark)) return std::nullopt;
            mark = text[at++];
            if (mark != '-' && mark != '.' && mark != '/') return std::nullopt;
        }
        const Digits part = digits_at(text, at, 4);
        date.numbers[i] = part.value;
        sizes[i] = part.size;
        at += part.size;
        if (part.size == 0) return std::nullopt;
    }
    if (at < text.size() && date_digit(text[at])) return std::nullopt;
    date.year_first = sizes[0] == 4;
    date.short_year = sizes[0] <= 2 && sizes[2] == 2;
    if (sizes[1] > 2 ||
        (date.year_first ? sizes[2] > 2 : sizes[0] > 2 || (sizes[2] != 4 && !date.short_year)))
        return std::nullopt;
    date.dotted = mark == '.';
    date.end = at;
    return date;
}

/// "06-Jan-2025", "6. Januar 2025", "Jan 6, 2025", "2025-Jan-06", "06-Jan-25".
std::optional<WrittenDate> date_with_name(std::string_view text) {
    WrittenDate date;
    std::size_t at = 0, numbers = 0;
    std::array<std::size_t, 2> sizes{};
    for (std::size_t i = 0; i < 3; ++i) {
        if (i > 0) {
            const std::size_t next = std::min(text.find_first_not_of("-./, ", at), text.size());
            if (next >= text.size()) return std::nullopt;
            if (next == at && date_letter(text[at - 1]) == date_letter(text[at])) return std::nullopt;
            at = next;
        }
        if (at >= text.size()) return std::nullopt;
        if (date_letter(text[at])) {
            std::size_t end = at;
            while (end < text.size() && date_letter(text[end])) ++end;
            if (date.month != 0 || i == 2) return std::nullopt;
            date.month = month_called(text.substr(at, end - at));
            if (date.month == 0) return std::nullopt;
            at = end;
        } else {
            const Digits part = digits_at(text, at, 4);
            if (part.size == 0 || numbers == 2) return std::nullopt;
            date.numbers[numbers] = part.value;
            sizes[numbers++] = part.size;
            at += part.size;
        }
    }
    if (date.month == 0) return std::nullopt;
    if (sizes[0] == 4) std::swap(date.numbers[0], date.numbers[1]), std::swap(sizes[0], sizes[1]);
    if (sizes[0] > 2 || (sizes[1] != 4 && sizes[1] != 2)) return std::nullopt;
    if (sizes[1] == 2) date.numbers[1] += date.numbers[1] < first_century_year ? 2000 : 1900;
    date.end = at;
    return date;
}

/// Where the date begins behind the name of a weekday; 0 without one.
std::size_t behind_weekday(std::string_view cell) {
    std::size_t end = 0;
    while (end < cell.size() && date_letter(cell[end])) ++end;
    if (end == 0 || !is_weekday_name(cell.substr(0, end))) return 0;
    return std::min(cell.find_first_not_of(".,- ", end), cell.size());
}

std::optional<WrittenDate> written_date(std::string_view cell) {
    if (cell.empty()) return std::nullopt;
    if (date_digit(cell[0])) {
        if (auto date = date_of_digits(cell)) return date;
        if (auto date = joined_date(cell)) return date;
        return date_with_name(cell);
    }
    if (auto date = date_with_name(cell)) return date;
    const std::size_t from = behind_weekday(cell);
    if (from == 0 || from >= cell.size() || !date_digit(cell[from])) {
        if (from == 0 || from >= cell.size()) return std::nullopt;
        auto date = date_with_name(cell.substr(from));
        if (date) date->end += from;
        return date;
    }
    auto date = written_date(cell.substr(from));
    if (date) date->end += from;
    return date;
}

std::chrono::year_month_day date_in_order(const WrittenDate& date, DateOrder order) {
    const auto of = [](int y, int m, int d) {
        return std::chrono::year_month_day{std::chrono::year{y}, std::chrono::month{static_cast<unsigned>(m)},
                                           std::chrono::day{static_cast<unsigned>(d)}};
    };
    const auto [a, b, c] = date.numbers;
    if (date.month != 0) return of(b, date.month, a);
    const auto year = [&](int y) { return date.short_year ? y + (y < first_century_year ? 2000 : 1900) : y; };
    if (order == DateOrder::YearMonthDay || date.year_first) return of(year(a), b, c);
    return order == DateOrder::MonthDayYear ? of(year(c), a, b) : of(year(c), b, a);
}

/// How well dates with years of two digits can be read in one order.
struct ShortDates {
    DateOrder order;
    int impossible = 0;
    double first = std::numeric_limits<double>::infinity(), last = -first;

    void add(const WrittenDate& date) {
        const auto day = date_in_order(date, order);
        if (!day.ok()) {
            ++impossible;
            return;
        }
        const auto number = static_cast<double>(std::chrono::sys_days{day}.time_since_epoch().count());
        first = std::min(first, number);
        last = std::max(last, number);
    }
    double span() const { return last - first; }
};

/// The order in which the fewest dates are impossible; of two such, day first; and the year where the dates
/// are nearest to each other by it.
CsvDates order_of(const ShortDates& ymd, const ShortDates& dmy, const ShortDates& mdy, bool dotted) {
    const ShortDates& behind = mdy.impossible < dmy.impossible ? mdy : dmy;
    const bool sure = dotted || mdy.impossible != dmy.impossible;
    const CsvDates first{DateOrder::YearMonthDay, true, true}, last{behind.order, sure, true};
    if (ymd.impossible != behind.impossible) return ymd.impossible < behind.impossible ? first : last;
    const double nearest = sure ? behind.span() : std::min(dmy.span(), mdy.span());
    if (ymd.span() < nearest) return first;
    return {behind.order, sure, nearest < ymd.span()};
}

}  // namespace

std::optional<int> weekday_called(std::string_view cell) {
    if (cell.ends_with('.')) cell.remove_suffix(1);
    if (cell.size() < 2 || cell.size() > 12 || !date_letter(cell[0])) return std::nullopt;
    const std::string small = small_letters(cell);
    if (small == sabado) return 5;
    const auto place = [&small](const auto& names) -> std::optional<int> {
        const auto at = std::ranges::find(names, small);
        if (at == names.end()) return std::nullopt;
        return static_cast<int>((at - names.begin()) % 7);
    };
    const std::optional<int> is_short = place(short_weekdays);
    return is_short ? is_short : place(long_weekdays);
}

bool is_weekday_name(std::string_view cell) {
    return weekday_called(cell).has_value();
}

CsvDates recognised_dates(const CsvTable& table, std::span<const std::size_t> columns) {
    bool seen = false, named = false, shortened = false, dotted = false;
    ShortDates ymd{DateOrder::YearMonthDay}, dmy{DateOrder::DayMonthYear}, mdy{DateOrder::MonthDayYear};
    for (std::size_t row = 0; row < table.rows(); ++row)
        for (const std::size_t column : columns) {
            const auto date = written_date(table.cell(row, column));
            if (!date) continue;
            named = named || date->month != 0;
            if (date->month != 0) continue;
            if (date->year_first) return {};
            if (date->short_year) {
                shortened = true;
                dotted = dotted || date->dotted;
                for (ShortDates* order : {&ymd, &dmy, &mdy}) order->add(*date);
                continue;
            }
            seen = true;
            if (date->numbers[0] > 12) return {DateOrder::DayMonthYear, true};
            if (date->numbers[1] > 12) return {DateOrder::MonthDayYear, true};
            if (date->dotted) return {DateOrder::DayMonthYear, true};
        }
    if (seen) return {DateOrder::DayMonthYear, false};
    if (shortened) return order_of(ymd, dmy, mdy, dotted);
    return {named ? DateOrder::MonthByName : DateOrder::YearMonthDay};
}

Result<CsvMoment> csv_moment(std::string_view cell, CsvDates dates) {
    const auto written = written_date(cell);
    const Fault wrong{"E0506", in_quotes(cell) + " is not a date", hint_of_no_date(cell)};
    if (!written) return wrong;
    const std::string read_as = "they are read as " + std::string(words_of(dates.order));
    if (written->short_year && !dates.short_years_sure)
        return Fault{"E0506", in_quotes(cell) + " may be several dates, as its year has two digits",
                     "write the year with four digits: 2026-01-05"};
    const bool in_order = written->month != 0 || written->short_year ||
                          written->year_first == (dates.order == DateOrder::YearMonthDay) ||
                          (written->year_first && dates.order == DateOrder::MonthByName);
    if (!in_order)
        return Fault{"E0506", in_quotes(cell) + " is in another order than the dates above", read_as};
    const std::chrono::year_month_day date = date_in_order(*written, dates.order);
    if (!date.ok())
        return Fault{"E0506", in_quotes(cell) + " is not in the calendar",
                     written->year_first || written->month != 0
                         ? "write year-month-day: 2026-01-05"
                         : "dates are read as " + std::string(words_of(dates.order))};
    CsvMoment moment{.day = static_cast<double>(std::chrono::sys_days{date}.time_since_epoch().count())};
    std::string_view rest = cell.substr(written->end);
    if (rest.starts_with(',')) rest.remove_prefix(1);
    if (rest.empty()) return moment;
    if (rest[0] != 'T' && rest[0] != ' ') return wrong;
    const std::optional<TimeOfDay> time = time_of_day(rest.substr(1));
    if (!time) return Fault{"E0506", in_quotes(cell) + " has no time of day", "write 2026-01-05 08:30"};
    moment.minute = time->minute;
    moment.utc = time->utc;
    return moment;
}

std::string_view words_of(DateOrder order) {
    switch (order) {
        case DateOrder::YearMonthDay:
            return "year-month-day";
        case DateOrder::DayMonthYear:
            return "day.month.year";
        case DateOrder::MonthDayYear:
            return "month/day/year";
        case DateOrder::MonthByName:
            return "with the month by name";
    }
    return {};
}

}  // namespace morale
