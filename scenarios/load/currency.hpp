// In which currency the files of a scenario write their amounts. Each file writes in the one that it says
// (`centre: {money: {currency: EUR}}`), else in that of what it extends, else in the usual one. The scenario
// shows all of them in its own: a figure that was written under another label keeps its number.
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

    /// In which that file writes its amounts.
    std::string_view in_force(const std::string& file) const;
};

/// The currency that a document says, or `otherwise` when it says none that can be one.
std::string currency_said(const Node& root, std::string_view otherwise);

/// A fault for the first amount of the text that is in another currency than its file and the scenario.
std::optional<Fault> other_currency(std::string_view text, const std::string& file, const Currencies&);

}  // namespace morale
