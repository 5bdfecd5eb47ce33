#include "scenarios/load/currency.hpp"

#include <algorithm>
#include <array>

#include "engine/model/currency.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

namespace {

bool in_word(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

/// The first currency in the text that is not one of these; empty when there is none. A source, which comes
/// last, is in anybody's words.
std::string_view first_other(std::string_view text, std::string_view of_file, std::string_view of_scenario) {
    text = text.substr(0, text.find("source"));
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = static_cast<std::size_t>(
            std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), in_word) -
            text.begin());
        // A number may stand before it without a blank: 5EUR.
        const std::string_view word = text.substr(from, end - from);
        const std::string_view letters =
            word.substr(std::min(word.find_last_of("0123456789_") + 1, word.size()));
        if (is_currency(letters) && letters != of_file && letters != of_scenario) return letters;
        from = end + 1;
    }
    return {};
}

}  // namespace

std::string currency_said(const Node& root, std::string_view otherwise) {
    const Node* at = &root;
    for (const std::string_view key : std::array<std::string_view, 3>{"centre", "money", "currency"}) {
        const Entry* entry = at->find(key);
        if (!entry || entry->value.broken) return std::string(otherwise);
        at = &entry->value;
    }
    const std::string_view said = trimmed(at->text);
    return std::string(at->kind == NodeKind::Scalar && is_currency(said) ? said : otherwise);
}

std::optional<Fault> other_currency(std::string_view text, const std::string& file, const Currencies& known) {
    const auto of_file = known.of_file.find(file);
    const std::string_view here = of_file == known.of_file.end() ? known.of_scenario : of_file->second;
    const std::string_view other = first_other(text, here, known.of_scenario);
    if (other.empty()) return std::nullopt;
    return Fault{"E0218",
                 "an amount in " + std::string(other) + ", where amounts are in " + std::string(here),
                 "nothing is converted: write it in " + std::string(here) +
                     ", or 'centre: {money: {currency: " + std::string(other) + "}}' for the whole file",
                 text.find(other), other.size()};
}

ShownField::ShownField(const Field& row, std::string_view currency)
    : unit_(in_currency(row.unit, currency)), field_(row) {
    field_.unit = unit_;
}

}  // namespace morale
