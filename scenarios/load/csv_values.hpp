// Numbers, dates and times of day in tables of measured values, as spreadsheets and telephone systems write
// them. What one cell cannot show (what a comma in a number is, the order of a date) is recognised from all
// of them, and can be shown back to the table's author.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "engine/language/number.hpp"
#include "scenarios/load/csv.hpp"

namespace morale {

/// What commas and points in numbers are, if there is evidence.
struct CsvNumbers {
    bool decimal_comma = false;
    bool sure = false;  // a cell shows which of the two it is
};

/// Recognised from the cells: 3,5 and 1.234,5 have a decimal comma, 3.5 and 1,234.5 a decimal point.
CsvNumbers recognised_numbers(const CsvTable&);

/// "1234", "3.5", "1,234.5"; "3,5" if commas are decimal. A "1,234" that is alone in its table could be two
/// numbers: a fault.
Result<double> csv_number(std::string_view cell, CsvNumbers);

/// Bytes of the number with which a cell begins; 0 if it begins with none.
std::size_t csv_number_length(std::string_view cell);

enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

struct CsvDates {
    DateOrder order = DateOrder::YearMonthDay;
    bool sure = true;  // some date can be read in one order only
};

/// Recognised from the dates of some columns; a year has four digits. 05.01.2026 is read as the fifth of
/// January; so is 1/5/2026 if no other date says otherwise, but then the order is not sure.
CsvDates recognised_dates(const CsvTable&, std::span<const std::size_t> columns);

/// A date, and what follows it ("2026-01-05T08:30", "5.1.2026 8:30").
struct CsvMoment {
    double day = 0;                  // since 1970-01-01
    std::optional<int> minute = {};  // of the day
};
Result<CsvMoment> csv_moment(std::string_view cell, CsvDates);

/// "8:30", "08:30:00", "08:30-09:00" (its beginning), in minutes.
Result<int> csv_minute(std::string_view cell);

/// "0:44", "1:02:03" in seconds; nullopt if the text has another form.
std::optional<double> csv_clock_seconds(std::string_view cell);

/// "year-month-day", "day.month.year", "month/day/year".
std::string_view words_of(DateOrder);

}  // namespace morale
