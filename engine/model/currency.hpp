// The currency of a centre is a label: amounts are written and shown in it, and nothing is converted. The
// tables of fields and metrics name their units in the usual currency, which is that of the defaults.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace morale {

inline constexpr std::string_view usual_currency = "USD";

/// Whether the text is three capital letters, as in ISO 4217.
constexpr bool is_currency(std::string_view word) {
    constexpr std::size_t letters = 3;
    return word.size() == letters && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Whether the unit of a table is one of money.
constexpr bool is_money(std::string_view unit_in_table) {
    return unit_in_table.starts_with(usual_currency);
}

/// A table's unit in that currency: "USD/h" becomes "EUR/h". Units without money stay as they are.
inline std::string in_currency(std::string_view unit, std::string_view currency) {
    if (!is_money(unit)) return std::string(unit);
    return std::string(currency) + std::string(unit.substr(usual_currency.size()));
}

}  // namespace morale
