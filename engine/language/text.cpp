#include "engine/language/text.hpp"

#include <algorithm>

namespace morale {

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \n") + 1 - first);
}

std::string on_one_line(std::string_view text) {
    std::string line(trimmed(text));
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

std::string in_quotes(std::string_view text) {
    return "'" + std::string(text) + "'";
}

std::string with_commas(const std::vector<std::string_view>& words) {
    std::string out;
    for (const std::string_view word : words) out += (out.empty() ? "" : ", ") + std::string(word);
    return out;
}

}  // namespace morale
