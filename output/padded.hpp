// Text in columns of a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace morale {

/// The number of characters (code points) of a UTF-8 text.
std::size_t length_of(std::string_view);

/// Pads the text to `width` characters with blanks behind it, or before it if `right`.
std::string padded(std::string text, std::size_t width, bool right = false);

/// A line of a table; ends with a line break.
std::string without_trailing_blanks(std::string line);

}  // namespace morale
