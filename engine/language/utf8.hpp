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

/// The text with U+FFFD for each byte that is no text.
std::string valid_utf8(std::string_view text);

/// The same, with U+FFFD for each invisible character as well; line feeds stay.
std::string shown_text(std::string_view text);

}  // namespace morale
