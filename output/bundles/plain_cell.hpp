// A cell as a program holds it: nothing, a text, a whole number or a number. Numbers are those that the CSV
// file gives when it is read, so that no two files of a study differ in a digit.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "output/tables/cell.hpp"

namespace morale {

using PlainCell = std::variant<std::monostate, std::string_view, std::int64_t, double>;

/// Dates are texts. What is not a number, or an empty text, is nothing. A text lives as long as the cell and
/// `scratch` do.
PlainCell plain_cell(const TableCell&, std::string& scratch);

}  // namespace morale
