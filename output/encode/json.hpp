// JSON (RFC 8259), and the only writer of it: texts, numbers, objects and lists put together from parts
// that are JSON already, and tables as arrays of records.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/encode/encoding.hpp"

namespace morale::json {

using Member = std::pair<std::string_view, std::string>;  // name, value as JSON
using Members = std::vector<Member>;

std::string text(std::string_view);  // quoted and escaped, valid UTF-8 whatever the bytes are
std::string number(double);          // exact; null if it is NaN or infinite
std::string interval_end(double);    // at most twelve digits, as everywhere; null if there is none
std::string flag(bool);
std::string member(std::string_view name, std::string_view value);  // "name": value
std::string object(const Members&);
std::string list(const std::vector<std::string>&);
std::string list_of_texts(const std::vector<std::string>&);

/// A list with each item on its own line, ending with a newline: what a command prints.
std::string lines(const std::vector<std::string>&);

/// An object with each member on its own line, ending with a newline: what a file holds.
std::string document(const Members&);

/// The text of a member of an object that this writer made, read back; empty if it is not there.
std::string text_member(std::string_view document, std::string_view name);

// The parts of Encoding: an array with one record a line. Names of columns are the keys, a date is a text,
// and not available or an empty text is null.
void begin(std::string& out, const TableColumns&);
void begin_row(std::string& out, std::size_t row);
void cell(std::string& out, const TableColumn&, std::size_t place, const TableCell&);
void end_row(std::string& out);
void end(std::string& out, std::size_t rows);

/// The same on one line, as a part of a larger text.
const Encoding& on_one_line();

}  // namespace morale::json
