// Currencies in texts of values. A field of the table names its money in the usual currency; a scenario shows
// and writes it in its own.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/language/fault.hpp"
#include "engine/model/field.hpp"

namespace morale {

/// A field of the table as a scenario in that currency shows it.
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

/// A fault for the first amount of the text in a currency that is neither that in which amounts are written
/// here nor that of the scenario.
std::optional<Fault> other_currency(std::string_view text, std::string_view here,
                                    std::string_view of_scenario);

/// "EUR", or why the text is no currency.
Result<std::string> parse_currency(std::string_view text);

}  // namespace morale
