// Text for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace morale {

struct TextStyle {
    bool colour = false;  // ANSI escapes
    int width = 110;
};

/// A heading.
std::string strong(std::string words, const TextStyle&);

/// Words broken into lines of at most `width` characters; ends with a line break.
std::string wrapped(std::string_view words, int width);

}  // namespace morale
