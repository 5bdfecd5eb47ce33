// Quantities of fields: from text to the number that the field keeps, in its unit and within its range.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/language/number.hpp"
#include "engine/language/unit.hpp"
#include "engine/model/field.hpp"

namespace morale {

/// The number that a field keeps for a text: a quantity, a share, a count, a rate, a hazard, money, a date
/// or a day of the year.
Result<double> parse_value(const Field&, std::string_view);

/// The flag that the text means; one of "yes no true false on off".
Result<bool> parse_flag(std::string_view);

/// The hazard of a probability over the written time, per time in the field's unit. A fault if the
/// probability is outside 0 to 1.
Result<double> hazard_of(double probability, const Unit& written, const Unit& own, std::string_view text);

/// A fault if the value is outside the field's range, or not whole where it must be. `relative`: the text
/// is a change that makes this value.
std::optional<Fault> out_of_range(const Field&, double value, std::string_view written,
                                  bool relative = false);

/// The same for a distribution, judged by its mean. An endless time is allowed only where what follows
/// it need not happen, or where the highest value is `endless`.
std::optional<Fault> out_of_range(const Field&, const Distribution&, std::string_view written);

/// "45 s, 45 min, 45 h, 45 days or 45 weeks": what may be written for a field, with that number.
std::string examples(const Field&, std::string_view number);

}  // namespace morale
