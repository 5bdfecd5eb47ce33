#include "engine/language/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace morale {

namespace {

constexpr std::string_view replacement = "\xef\xbf\xbd";

unsigned byte_at(std::string_view text, std::size_t i) {
    return static_cast<unsigned char>(text[i]);
}

template <class Keep>
std::string replaced(std::string_view text, Keep keep) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t size = utf8_size(text, i);
        if (size > 0 && keep(utf8_character(text, i)))
            out += text.substr(i, size);
        else
            out += replacement;
        i += std::max<std::size_t>(size, 1);
    }
    return out;
}

bool continues(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

}  // namespace

std::size_t utf8_size(std::string_view text, std::size_t i) {
    const unsigned first = byte_at(text, i);
    if (first < 0x80) return 1;
    const std::size_t size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || i + size > text.size()) return 0;
    for (std::size_t k = 1; k < size; ++k)
        if ((byte_at(text, i + k) & 0xc0) != 0x80) return 0;
    const unsigned next = byte_at(text, i + 1);
    if (first == 0xe0 && next < 0xa0) return 0;  // longer than needed
    if (first == 0xed && next > 0x9f) return 0;  // half of a surrogate pair
    if (first == 0xf0 && next < 0x90) return 0;  // longer than needed
    if (first == 0xf4 && next > 0x8f) return 0;  // beyond Unicode
    return size;
}

char32_t utf8_character(std::string_view text, std::size_t i) {
    const std::size_t size = utf8_size(text, i);
    const unsigned first = byte_at(text, i);
    char32_t character = size < 2 ? first : first & (0x7f >> size);
    for (std::size_t k = 1; k < size; ++k) character = character << 6 | (byte_at(text, i + k) & 0x3f);
    return character;
}

bool is_invisible(char32_t character) {
    constexpr std::array<std::pair<char32_t, char32_t>, 7> ranges = {{{0, 0x1f},
                                                                      {0x7f, 0x9f},
                                                                      {0xad, 0xad},      // soft hyphen
                                                                      {0x200b, 0x200b},  // space of no width
                                                                      {0x2028, 0x202e},
                                                                      {0x2060, 0x206f},
                                                                      {0xfeff, 0xfeff}}};
    return std::ranges::any_of(
        ranges, [&](const auto& range) { return range.first <= character && character <= range.second; });
}

std::string valid_utf8(std::string_view text) {
    return replaced(text, [](char32_t) { return true; });
}

std::string shown_text(std::string_view text) {
    return replaced(text, [](char32_t c) { return c == U'\n' || !is_invisible(c); });
}

int characters(std::string_view utf8) {
    return static_cast<int>(
        std::count_if(utf8.begin(), utf8.end(), [](char byte) { return !continues(byte); }));
}

std::size_t first_bad_byte(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t size = utf8_size(text, i);
        if (size == 0) return i;
        i += size;
    }
    return std::string_view::npos;
}

std::size_t first_invisible(std::string_view text, std::string_view but) {
    for (std::size_t i = 0; i < text.size(); i += std::max<std::size_t>(1, utf8_size(text, i)))
        if (is_invisible(utf8_character(text, i)) && but.find(text[i]) == std::string_view::npos) return i;
    return std::string_view::npos;
}

std::string number_of_character(std::string_view text, std::size_t at) {
    const char32_t character = utf8_character(text, at);
    if (character < 0x80) return hexadecimal(character);
    std::string number = "U+";
    for (const int shift : {12, 8, 4, 0}) number += "0123456789ABCDEF"[character >> shift & 15];
    return number;
}

std::string hexadecimal(unsigned byte) {
    constexpr std::string_view digits = "0123456789abcdef";
    return {'0', 'x', digits[byte >> 4], digits[byte & 15]};
}

}  // namespace morale
