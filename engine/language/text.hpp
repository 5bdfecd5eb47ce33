// Small pieces of text work that every reader of the language needs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace morale {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The text without blanks and line ends around it.
std::string_view trimmed(std::string_view);

/// The same, with a blank for each line end within.
std::string on_one_line(std::string_view);

/// 'text', as messages show what was written.
std::string in_quotes(std::string_view text);

/// "a, b, c".
std::string with_commas(const std::vector<std::string_view>& words);

}  // namespace morale
