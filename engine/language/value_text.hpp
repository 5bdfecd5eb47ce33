// Values of fields as text, the way a scenario writes them: what `show`, parameters.csv and the report print.
// The text reads back as exactly the same value.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/model/field.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

/// The shortest text that reads back as the same number, without an exponent where people would write none.
std::string number_text(double);

/// The nearest number of so many digits, which is the one that people read: 57.84, not 57.839999999999996.
double to_digits(double value, int digits);

/// In the largest unit, up to weeks, in which one decimal is enough: "5.8 min", "4 wk"; else in seconds.
std::string time_text(double seconds);

/// The number of "82 %" as a share, 0.82: the decimal number moved by two places, so that a percentage is the
/// same number as the share that means it. A division by 100 can differ in the last bit.
double hundredth(double);

/// 2026-01-05 of days since 1970-01-01.
std::string date_text(double days);

/// 10-05 of 1005.
std::string day_of_year_text(double day);

/// With its unit: "26 wk", "80 %", "18 USD/h", "lognormal(mean=3 min, cv=1.2)"; money in the currency of
/// the parameters. The element matters in lists only.
std::string value_text(const Field&, const Parameters&, std::size_t element = 0);

/// A number of the field, in its unit: "26 wk", "80 %", "18 EUR/h". Requires is_number(field) or a date.
std::string value_text(const Field&, double value, std::string_view currency);

/// The number a field keeps, or nothing when it is a word, a list or a distribution.
bool is_number(const Field&);
double value_number(const Field&, const Parameters&, std::size_t element = 0);

/// Whether a field keeps a distribution, and which.
bool is_distribution(const Field&);
const Distribution& value_distribution(const Field&, const Parameters&, std::size_t element = 0);

/// "lognormal(mean=180 s, cv=1.2)", for programs that read parameters.csv.
std::string text_in_seconds(const Distribution&);

/// The field's unit as it is shown: shares have "1", a rate "1/yr", money the currency.
std::string unit_text(const Field&, std::string_view currency);

}  // namespace morale
