#include "output/terminal_text.hpp"

#include <algorithm>
#include <cstddef>

#include "output/padded.hpp"

namespace morale {

std::string strong(std::string words, const TextStyle& style) {
    return style.colour ? "\033[1m" + words + "\033[0m" : words;
}

std::string wrapped(std::string_view words, int width) {
    std::string text;
    std::size_t used = 0;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find_first_of(" \n"), words.size());
        const std::string_view word = words.substr(0, end);
        words.remove_prefix(std::min(end + 1, words.size()));
        if (word.empty()) continue;
        const bool breaks = used > 0 && used + 1 + length_of(word) > static_cast<std::size_t>(width);
        if (used > 0) text += breaks ? '\n' : ' ';
        used = (breaks || used == 0 ? 0 : used + 1) + length_of(word);
        text += word;
    }
    return text + '\n';
}

}  // namespace morale
