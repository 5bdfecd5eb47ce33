// Bytes as text: which are UTF-8, and which characters nobody can see.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace morale {

/// The size of the UTF-8 character that starts there, in bytes; 0 if there is none (Unicode 15, table 3-7).
/// Requires i < text size.
std::size_t utf8_size(std::string_view text, std::size_t i);

/// The code point of the character that starts there. Requires utf8_size() > 0.
char32_t utf8_character(std::string_view text, std::size_t i);

/// Whether the character acts on a terminal or a page instead of being shown: controls (C0, DEL, C1; line
/// feed and tab too), line separators, characters that turn the direction of what follows, and characters
/// of no width, which make two names look the same.
bool is_invisible(char32_t);

/// Number of characters (code points) of a UTF-8 text.
int characters(std::string_view utf8);

/// Where the first byte is that is not text; npos if there is none.
std::size_t first_bad_byte(std::string_view text);

/// Position of the first invisible character (is_invisible), ignoring the single-byte characters listed in
/// `but`; npos if there is none. A byte that is not text counts as the character of its number.
std::size_t first_invisible(std::string_view text, std::string_view but);

/// "0x1b", or "U+009B" beyond ASCII, for the character that starts there.
std::string number_of_character(std::string_view text, std::size_t at);

/// "0xff".
std::string hexadecimal(unsigned byte);

/// The text with U+FFFD for each byte that is not text.
std::string valid_utf8(std::string_view text);

/// The same, with U+FFFD for each invisible character too; line feeds stay.
std::string shown_text(std::string_view text);

}  // namespace morale
