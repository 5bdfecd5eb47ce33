// Units with their dimension, and numbers that have one. A year is 365 days and a month a twelfth of it, so
// that a year is the same length wherever it is written.
#pragma once

#include <string_view>

#include "engine/language/number.hpp"
#include "engine/model/field.hpp"

namespace morale {

/// The kind of a unit, and how many seconds its time part has.
struct Unit {
    int time = 0;   // power of time: 1 for a duration, -1 for a rate
    int money = 0;  // power of money
    bool percent = false;
    double seconds = 1;

    bool none() const { return time == 0 && money == 0 && !percent; }
};

struct Quantity {
    double number = 0;
    Unit unit;
};

/// "s", "weeks", "/yr", "%/month", "USD", "USD/h", "1/wk"; an empty text is the pure unit. Any three
/// capital letters are a currency.
Result<Unit> parse_unit(std::string_view);

/// A number with or without a unit: "45 s", "45s", "35 %/yr".
Result<Quantity> parse_quantity(std::string_view);

/// A quantity in a unit of the same kind; a percentage becomes a share. A pure number is not converted.
double in_unit(const Quantity&, const Unit&);

/// Converts a rate per time of one unit to a rate per time of another.
double per_time(double number, const Unit& written, const Unit& own);

/// The unit in which a field keeps its number; "SD" and the like count as the pure unit.
Unit own_unit(const Field&);

/// "a duration", "money per time".
std::string_view kind_of(const Unit&);

}  // namespace morale
