// Tables as CSV by RFC 4180, in UTF-8 with "\n": a header line, then a line for each row. A field with a
// comma, a quote or a line break is in quotes, with its own quotes doubled.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "output/tables/cell.hpp"
#include "output/tables/column.hpp"

namespace morale::csv {

/// A text as a field.
void append_quoted(std::string& out, std::string_view field);

// The parts of Encoding.
void begin(std::string& out, const TableColumns&);
void begin_row(std::string& out, std::size_t row);
void cell(std::string& out, const TableColumn&, std::size_t place, const TableCell&);
void end_row(std::string& out);
void end(std::string& out, std::size_t rows);

}  // namespace morale::csv
