// Numbers, dates and times of day in tables of measured values, as spreadsheets and telephone systems write
// them. What cannot be told from one cell (a comma in a number, the order of a date) is recognised by all of
// them, and can be shown back to who wrote the table.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "engine/language/number.hpp"
#include "scenarios/load/csv.hpp"

namespace morale {

/// What a comma or a point in a number is, when there is evidence.
struct CsvNumbers {
    bool decimal_comma = false;
    bool sure = false;  // a cell shows which of the two it is
};

/// By the cells of the table: 3,5 and 1.234,5 have a decimal comma, 3.5 and 1,234.5 a point.
CsvNumbers recognised_numbers(const CsvTable&);

/// "1234", "3.5", "1,234.5", "3,5" where commas are decimal. "1,234" alone in its table is two numbers: a
/// fault.
Result<double> csv_number(std::string_view cell, CsvNumbers);

/// Bytes of the number with which a cell begins; 0 when with none.
std::size_t csv_number_length(std::string_view cell);

enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

struct CsvDates {
    DateOrder order = DateOrder::YearMonthDay;
    bool sure = true;  // some date can be read in one order only
};

/// By the dates of some columns; a year has four digits. 05.01.2026 is taken as the fifth of January, and
/// 1/5/2026 as well when no other date says otherwise: then it is not sure.
CsvDates recognised_dates(const CsvTable&, std::span<const std::size_t> columns);

/// A date, and what follows it ("2026-01-05T08:30", "5.1.2026 8:30").
struct CsvMoment {
    double day = 0;                  // since 1970-01-01
    std::optional<int> minute = {};  // of the day
};
Result<CsvMoment> csv_moment(std::string_view cell, CsvDates);

/// "8:30", "08:30:00", "08:30-09:00" (its beginning), in minutes.
Result<int> csv_minute(std::string_view cell);

/// "0:44", "1:02:03" in seconds; nothing when it is not so.
std::optional<double> csv_clock_seconds(std::string_view cell);

/// "year-month-day", "day.month.year", "month/day/year".
std::string_view words_of(DateOrder);

}  // namespace morale
