// A table of measured values as text (RFC 4180, and what spreadsheets make of it): a first line that names
// the columns; cells between commas, semicolons or tabs; quotes around cells that contain these. The
// separator is recognised from the first line; a line "sep=;" before it states it. Nothing is converted:
// cells are pieces of the text, with their places.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/load/diagnostic.hpp"

namespace morale {

struct CsvTable {
    /// A cell without blanks and quotes around it, by its bytes.
    struct Cell {
        std::uint32_t from = 0;
        std::uint32_t length = 0;
    };

    std::string file;  // name of the file in diagnostics
    std::string text;
    char separator = ',';
    std::vector<Cell> head;             // [column]
    std::vector<Cell> cells;            // of all rows, one after another
    std::vector<std::size_t> begins{};  // [row] its first cell; one more for the end
    std::vector<int> lines{};           // [row] its line in the file
    std::int64_t empty_lines = 0;       // lines with only separators included
    int title_lines = 0;                // above the names of the columns

    std::size_t rows() const { return lines.size(); }
    std::size_t columns() const { return head.size(); }
    std::size_t cells_in(std::size_t row) const { return begins[row + 1] - begins[row]; }
    std::string_view name(std::size_t column) const { return piece(head[column]); }
    /// Empty if the row has fewer cells.
    std::string_view cell(std::size_t row, std::size_t column) const {
        return column < cells_in(row) ? piece(cells[begins[row] + column]) : std::string_view{};
    }
    std::string_view piece(Cell c) const { return std::string_view(text).substr(c.from, c.length); }

    /// The place of a name or a cell; the row's end if it has fewer cells.
    Place place_of_name(std::size_t column) const;
    Place place(std::size_t row, std::size_t column) const;
    /// The line at a place, as diagnostics quote it.
    std::string source(const Place&) const;
};

/// For a text of less than 4 GB without byte order mark. A text without a line has no columns.
CsvTable parse_csv(std::string text, std::string file);

/// The bytes of a file, or what is wrong with the file as a whole.
std::optional<std::string> read_table_text(const std::filesystem::path&, std::vector<Diagnostic>&);

/// The table of a file.
std::optional<CsvTable> read_csv(const std::filesystem::path&, std::vector<Diagnostic>&);

/// The same for a text; `file` is its name in diagnostics.
std::optional<CsvTable> read_csv_text(std::string text, std::string file, std::vector<Diagnostic>&);

/// The index of the column of that name, or the number of columns.
std::size_t column_named(const CsvTable&, std::string_view name);

}  // namespace morale
