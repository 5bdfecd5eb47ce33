#include "engine/language/names.hpp"

#include <algorithm>
#include <array>

#include "engine/language/text.hpp"
#include "engine/language/utf8.hpp"

namespace morale {

namespace {

/// Letters with an accent. Each can also be written as two characters: the letter, then the accent
/// (canonical decompositions of Unicode 15 up to U+017F).
struct Accent {
    char32_t mark;
    std::u32string_view letters;
    std::u32string_view together;
};

constexpr std::array accents = {
    Accent{U'\x300', U"aeiou", U"àèìòù"},
    Accent{U'\x301', U"aceilnorsuyz", U"áćéíĺńóŕśúýź"},
    Accent{U'\x302', U"aceghijosuwy", U"âĉêĝĥîĵôŝûŵŷ"},
    Accent{U'\x303', U"ainou", U"ãĩñõũ"},
    Accent{U'\x304', U"aeiou", U"āēīōū"},
    Accent{U'\x306', U"aegiou", U"ăĕğĭŏŭ"},
    Accent{U'\x307', U"cegz", U"ċėġż"},
    Accent{U'\x308', U"aeiouy", U"äëïöüÿ"},
    Accent{U'\x30a', U"au", U"åů"},
    Accent{U'\x30b', U"ou", U"őű"},
    Accent{U'\x30c', U"cdelnrstz", U"čďěľňřšťž"},
    Accent{U'\x327', U"cgklnrst", U"çģķļņŗşţ"},
    Accent{U'\x328', U"aeiu", U"ąęįų"},
};

bool within(char32_t c, char32_t first, char32_t last) {
    return first <= c && c <= last;
}

/// The small letter of a Latin, Greek or Cyrillic capital.
char32_t small(char32_t c) {
    if (within(c, U'A', U'Z') || (within(c, 0xc0, 0xde) && c != 0xd7) || within(c, 0x391, 0x3a9) ||
        within(c, 0x410, 0x42f))
        return c + 0x20;
    if (within(c, 0x400, 0x40f)) return c + 0x50;
    if (c == 0x178) return 0xff;
    const bool even = within(c, 0x100, 0x137) || within(c, 0x14a, 0x177);
    const bool odd = within(c, 0x139, 0x148) || within(c, 0x179, 0x17e);
    if (even) return c | 1;
    return odd && c % 2 == 1 ? c + 1 : c;
}

bool is_blank(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\n' || c == 0xa0 || within(c, 0x2000, 0x200a) || c == 0x202f ||
           c == 0x205f || c == 0x3000;
}

/// The letter with that accent as one character, or nothing.
char32_t together(char32_t letter, char32_t mark) {
    const auto accent = std::ranges::find(accents, mark, &Accent::mark);
    if (accent == accents.end()) return 0;
    const std::size_t at = accent->letters.find(letter);
    return at == std::u32string_view::npos ? 0 : accent->together[at];
}

std::u32string characters_of(std::string_view text) {
    std::u32string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t size = utf8_size(text, i);
        if (size > 0) out += utf8_character(text, i);
        i += std::max<std::size_t>(size, 1);
    }
    return out;
}

}  // namespace

bool begins_a_formula(std::string_view text) {
    return !text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos;
}

std::optional<Fault> wrong_name(std::string_view text) {
    const std::u32string name = characters_of(text);
    if (name.empty() || std::ranges::all_of(name, is_blank))
        return Fault{"E0107", "a name is a word", "write 'name: billing'"};
    if (text.find('\n') != std::string_view::npos)
        return Fault{"E0004", "a name stands on one line", "write it without the line break"};
    if (name.size() > longest_name)
        return Fault{"E0325", "a name of " + std::to_string(name.size()) + " characters is too long",
                     "at most " + std::to_string(longest_name)};
    const bool two = std::ranges::adjacent_find(name, [](char32_t a, char32_t b) {
                         return is_blank(a) && is_blank(b);
                     }) != name.end();
    if (is_blank(name.front()) || is_blank(name.back()) || two)
        return Fault{"E0324", in_quotes(text) + " has blanks that nobody sees",
                     "write it without blanks at its ends, and one between two words"};
    if (begins_a_formula(text))
        return Fault{"E0326", in_quotes(text) + " begins as a formula does",
                     "spreadsheets compute what begins with =, +, - or @; begin with a letter or a digit"};
    return std::nullopt;
}

std::string look_of(std::string_view name) {
    std::u32string out;
    for (const char32_t c : characters_of(name)) {
        const char32_t whole = out.empty() ? 0 : together(out.back(), c);
        if (whole != 0)
            out.back() = whole;
        else if (!is_blank(c))
            out += small(c);
    }
    std::string bytes;
    for (const char32_t c : out)
        for (const int shift : {16, 8, 0}) bytes += static_cast<char>(c >> shift & 0xff);
    return bytes;
}

}  // namespace morale
