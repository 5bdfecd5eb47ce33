// Text in columns of a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace morale {

/// The number of characters (code points) of a UTF-8 text.
std::size_t length_of(std::string_view);

/// Pads the text to `width` characters with blanks behind it, or before it if `right`.
std::string padded(std::string text, std::size_t width, bool right = false);

/// A line of a table; ends with a line break.
std::string without_trailing_blanks(std::string line);

/// How one column of a printed table is aligned.
enum class Align { Left, Right };

/// Rows of cells aligned in columns, two blanks between; no blanks at the ends of lines.
std::string columns(const std::vector<std::vector<std::string>>& rows, const std::vector<Align>& align);

}  // namespace morale
