// How the rows of a table become bytes; encodings are themselves rows of a table: to add one, write a file
// with its functions and a row in encodings.cpp. An encoding knows nothing of any table, and a table
// nothing of encodings.
//
// Bytes are made cell by cell while the study runs, so an encoding keeps nothing between calls; the numbers
// of row and cell are handed in.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "output/tables/cell.hpp"
#include "output/tables/column.hpp"

namespace morale {

struct Encoding {
    std::string_view name;        // "csv": what a person types, and the ending of the files
    std::string_view media_type;  // by RFC 6838
    std::string_view holds;       // one sentence
    void (*begin)(std::string& out, const TableColumns&);
    void (*begin_row)(std::string& out, std::size_t row);                                     // from 0
    void (*cell)(std::string& out, const TableColumn&, std::size_t place, const TableCell&);  // place from 0
    void (*end_row)(std::string& out);
    void (*end)(std::string& out, std::size_t rows);
};

}  // namespace morale
