// Currencies in texts of values. The table gives a field's money in the usual currency; a scenario shows
// and writes it in its own.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/language/fault.hpp"
#include "engine/model/field.hpp"

namespace morale {

/// A field of the table, as a scenario in that currency shows it.
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

/// The fault for the first amount in the text whose currency is neither the one of this file nor the one of
/// the scenario.
std::optional<Fault> other_currency(std::string_view text, std::string_view here,
                                    std::string_view of_scenario);

/// "EUR", or why the text is not a currency.
Result<std::string> parse_currency(std::string_view text);

}  // namespace morale
