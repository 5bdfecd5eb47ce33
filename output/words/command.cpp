#include "output/words/command.hpp"

#include <string_view>

namespace morale {

namespace {

constexpr std::string_view needs_no_quotes =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./=:,+@%";

std::string quoted(const std::string& word) {
    if (!word.empty() && word.find_first_not_of(needs_no_quotes) == std::string::npos) return word;
    std::string out = "'";
    for (const char c : word) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

}  // namespace

std::string as_typed(std::span<const std::string> words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : " ") + quoted(word);
    return out;
}

}  // namespace morale
