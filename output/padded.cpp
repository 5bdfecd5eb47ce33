#include "output/padded.hpp"

#include <algorithm>

namespace morale {

std::size_t length_of(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string padded(std::string text, std::size_t width, bool right) {
    const std::size_t length = length_of(text);
    if (length < width) text.insert(right ? 0 : text.size(), width - length, ' ');
    return text;
}

std::string without_trailing_blanks(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    return line + '\n';
}

}  // namespace morale
