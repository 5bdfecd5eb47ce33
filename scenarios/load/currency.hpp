// In which currency the files of a scenario write their amounts. Each file writes in the one that it says
// (`centre: {money: {currency: EUR}}`), else in that of what it extends, else in the usual one. The scenario
// shows all of them in its own: a figure that was written under another label keeps its number.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "engine/model/field.hpp"
#include "scenarios/load/document.hpp"
#include "scenarios/load/number.hpp"

namespace morale {

inline constexpr std::string_view currency_path = "centre.money.currency";

struct Currencies {
    std::string of_scenario;
    std::map<std::string, std::string> of_file = {};  // in force in that file
};

/// The currency that a document says, or `otherwise` when it says none that can be one.
std::string currency_said(const Node& root, std::string_view otherwise);

/// A fault for the first amount of the text that is in another currency than its file and the scenario.
std::optional<Fault> other_currency(std::string_view text, const std::string& file, const Currencies&);

/// A field of the table as this scenario shows it: its money in the scenario's currency.
class ShownField {
 public:
    ShownField(const Field& row, std::string_view currency);
    ShownField(const ShownField&) = delete;
    ShownField& operator=(const ShownField&) = delete;
    const Field& field() const { return field_; }

 private:
    std::string unit_;
    Field field_;
};

}  // namespace morale
