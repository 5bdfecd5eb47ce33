// Numbers in tables of measured values, as spreadsheets and telephone systems write them. What one cell
// cannot show, what a comma in a number is, is recognised from all of them, and can be shown back to the
// table's author.
#pragma once

#include <cstddef>
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

/// "1234", "3.5", "1,234.5", "1 234" (with a blank, also a thin one, or an apostrophe between thousands);
/// "3,5" if commas are decimal. A "1,234" that is alone in its table could be two numbers: a fault.
Result<double> csv_number(std::string_view cell, CsvNumbers);

/// Bytes of the number with which a cell begins; 0 if it begins with none.
std::size_t csv_number_length(std::string_view cell);

}  // namespace morale
