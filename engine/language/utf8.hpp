// Bytes as text: what is UTF-8, and what of it a person cannot see.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace morale {

/// Bytes of the UTF-8 character that starts there; 0 when there is none (Unicode 15, table 3-7). Requires
/// i < text size.
std::size_t utf8_size(std::string_view text, std::size_t i);

/// The number of the character that starts there. Requires utf8_size() > 0.
char32_t utf8_character(std::string_view text, std::size_t i);

/// Characters that act on a terminal or a page instead of being shown: controls (C0, DEL, C1; line feed and
/// tab too), line separators, those that turn the direction of what follows, and those of no width that make
/// two names look the same.
bool is_invisible(char32_t);

/// Number of characters (code points) of a UTF-8 text.
int characters(std::string_view utf8);

/// Where the first byte stands that is no text; npos when there is none.
std::size_t first_bad_byte(std::string_view text);

/// Where the first character stands that acts instead of being shown (is_invisible), but for some of one
/// byte; npos when there is none. Requires UTF-8.
std::size_t first_invisible(std::string_view text, std::string_view but);

/// "0x1b", or "U+009B" beyond ASCII, of the character that starts there.
std::string number_of_character(std::string_view text, std::size_t at);

/// "0xff".
std::string hexadecimal(unsigned byte);

/// The text with U+FFFD for each byte that is no text.
std::string valid_utf8(std::string_view text);

/// The same, with U+FFFD for each invisible character as well; line feeds stay.
std::string shown_text(std::string_view text);

}  // namespace morale
