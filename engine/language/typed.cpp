#include "engine/language/typed.hpp"

#include <algorithm>
#include <array>

#include "engine/language/utf8.hpp"

namespace morale {

namespace {

struct Look {
    char32_t character;
    std::string_view typed;
};

constexpr std::array looks = {
    Look{0xa0, " "},   Look{0x2009, " "}, Look{0x202f, " "},  Look{0x3000, " "},  Look{0x2212, "-"},
    Look{0x2013, "-"}, Look{0xff0d, "-"}, Look{0xd7, "x"},    Look{0xb7, "."},    Look{0xff0e, "."},
    Look{0x66b, "."},  Look{0xff05, "%"}, Look{0x2264, "<="}, Look{0x2265, ">="}, Look{0x2018, ""},
    Look{0x2019, ""},  Look{0x201c, ""},  Look{0x201d, ""},   Look{0x201e, ""},   Look{0xff0b, "+"},
};

/// The zero of each writing system whose digits follow each other.
constexpr std::array<char32_t, 5> zeros = {0x660, 0x6f0, 0x966, 0x9e6, 0xff10};

}  // namespace

std::optional<std::string> as_typed(std::string_view text) {
    std::string out;
    bool other = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t size = utf8_size(text, i);
        if (size == 0) return std::nullopt;
        const char32_t c = utf8_character(text, i);
        const auto look = std::ranges::find(looks, c, &Look::character);
        const auto zero =
            std::ranges::find_if(zeros, [c](char32_t first) { return c >= first && c <= first + 9; });
        if (look != looks.end())
            out += look->typed;
        else if (zero != zeros.end())
            out += static_cast<char>('0' + (c - *zero));
        else
            out += text.substr(i, size);
        other = other || look != looks.end() || zero != zeros.end();
        i += size;
    }
    return other ? std::optional(out) : std::nullopt;
}

}  // namespace morale
