// Dates in tables of measured values. What one cell cannot show, the order of its parts, is recognised from
// all of them, and can be shown back to the table's author.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "engine/language/number.hpp"
#include "scenarios/load/csv.hpp"

namespace morale {

enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear, MonthByName };

struct CsvDates {
    DateOrder order = DateOrder::YearMonthDay;
    bool sure = true;               // some date can be read in one order only
    bool short_years_sure = false;  // whether it is known where a year of two digits stands
};

/// Recognised from the dates of some columns. 05.01.2026 is read as the fifth of January; so is 1/5/2026 if
/// no other date says otherwise, but then the order is not sure. A year of two digits stands where the dates
/// of the table are nearest to each other by it.
CsvDates recognised_dates(const CsvTable&, std::span<const std::size_t> columns);

/// A date, and what follows it ("2026-01-05T08:30", "5.1.2026 8:30").
struct CsvMoment {
    double day = 0;                  // since 1970-01-01
    std::optional<int> minute = {};  // of the day
    bool utc = false;                // whether the time is said to be universal time
};

/// Dates of digits in that order, of eight digits (20260105) or with the month by name (5 Jan 2026,
/// 05-Jan-26), also behind the name of a weekday.
Result<CsvMoment> csv_moment(std::string_view cell, CsvDates);

/// The weekday (0: Monday) of which the cell is the name, or short for it, in English, German, French or
/// Spanish.
std::optional<int> weekday_called(std::string_view cell);
bool is_weekday_name(std::string_view cell);

/// "year-month-day", "day.month.year", "month/day/year", "with the month by name".
std::string_view words_of(DateOrder);

}  // namespace morale
