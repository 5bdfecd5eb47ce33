// The currency in which the files of a scenario write their amounts. Each file writes in the currency that
// it states (`centre: {money: {currency: EUR}}`), else in that of the file it extends, else in the usual
// one. The scenario shows all of them in its own: a figure written under another label keeps its number.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "engine/language/currency_text.hpp"
#include "scenarios/load/node.hpp"

namespace morale {

inline constexpr std::string_view currency_path = "centre.money.currency";

struct Currencies {
    std::string of_scenario;
    std::map<std::string, std::string> of_file = {};

    /// The currency in which that file writes its amounts.
    std::string_view in_force(const std::string& file) const;
};

/// The currency that a document states; `otherwise` if it states none, or not a valid one.
std::string currency_said(const Node& root, std::string_view otherwise);

/// A fault for the first amount of the text that is in another currency than its file and the scenario.
std::optional<Fault> other_currency(std::string_view text, const std::string& file, const Currencies&);

}  // namespace morale
