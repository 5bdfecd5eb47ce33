#include "engine/language/currency_text.hpp"

#include <algorithm>

#include "engine/language/text.hpp"
#include "engine/model/currency.hpp"

namespace morale {

namespace {

bool in_word(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || is_digit(c) || c == '_';
}

/// The first currency in the text that is not one of these; empty if there is none. A source comes last and
/// can contain any words.
std::string_view first_other(std::string_view text, std::string_view here, std::string_view of_scenario) {
    text = text.substr(0, text.find("source"));
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = static_cast<std::size_t>(
            std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), in_word) -
            text.begin());
        // A number may precede it without a blank: 5EUR.
        const std::string_view word = text.substr(from, end - from);
        const std::string_view letters =
            word.substr(std::min(word.find_last_of("0123456789_") + 1, word.size()));
        if (is_currency(letters) && letters != here && letters != of_scenario) return letters;
        from = end + 1;
    }
    return {};
}

}  // namespace

ShownField::ShownField(const Field& row, std::string_view currency)
    : unit_(in_currency(row.unit, currency)), field_(row) {
    field_.unit = unit_;
}

std::optional<Fault> other_currency(std::string_view text, std::string_view here,
                                    std::string_view of_scenario) {
    const std::string_view other = first_other(text, here, of_scenario);
    if (other.empty()) return std::nullopt;
    return Fault{"E0218",
                 "an amount in " + std::string(other) + ", where amounts are in " + std::string(here),
                 "nothing is converted: write it in " + std::string(here) +
                     ", or 'centre: {money: {currency: " + std::string(other) + "}}' for the whole file",
                 text.find(other), other.size()};
}

Result<std::string> parse_currency(std::string_view text) {
    const std::string_view word = trimmed(text);
    if (is_currency(word)) return std::string(word);
    std::string capitals(word);
    for (char& c : capitals)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return Fault{"E0217", in_quotes(text) + " is not a currency",
                 is_currency(capitals) ? "did you mean '" + capitals + "'?"
                                       : "write its three capital letters, such as EUR"};
}

}  // namespace morale
