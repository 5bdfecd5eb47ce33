// Values of fields as text, the way a scenario writes them: what `show`, parameters.csv and the report
// print. The text reads back as exactly the same value.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/language/calendar_text.hpp"
#include "engine/language/number_text.hpp"
#include "engine/language/time_text.hpp"
#include "engine/model/field.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

/// The value with its unit: "26 wk", "80 %", "18 USD/h", "lognormal(mean=3 min, cv=1.2)"; money in the
/// currency of the parameters. `element` matters only in lists.
std::string value_text(const Field&, const Parameters&, std::size_t element = 0);

/// A number of the field, in its unit: "26 wk", "80 %", "18 EUR/h". Requires is_number(field) or a date.
std::string value_text(const Field&, double value, std::string_view currency);

/// The number that a field keeps; nothing if it is a word, a list or a distribution.
bool is_number(const Field&);
double value_number(const Field&, const Parameters&, std::size_t element = 0);

/// The distribution that a field keeps, if it keeps one.
bool is_distribution(const Field&);
const Distribution& value_distribution(const Field&, const Parameters&, std::size_t element = 0);
const Distribution& value_distribution(const Field&, Parameters&&, std::size_t = 0) = delete;

/// The field's unit as it is shown: "1" for shares, "1/yr" for a rate, the currency for money.
std::string unit_text(const Field&, std::string_view currency);

}  // namespace morale
