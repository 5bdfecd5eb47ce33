// Changes relative to the world's value: "+10", "-5 %", "x1.2".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/language/quantity.hpp"

namespace morale {

/// "+10", "-5 %", "x1.2": a change of the base's value.
struct Relative {
    enum class Kind { Add, Times } kind;
    double factor = 1;        // of Times; "-5 %" is 0.95
    std::string amount = {};  // the amount of Add, with its sign
};

/// Returns nullopt if the text does not look like a change. A field that may be negative takes "-0.3" as the
/// value itself.
std::optional<Result<Relative>> parse_relative(const Field&, std::string_view);

/// The changed value of a number field. Counts are rounded to the nearest whole number; hazards are converted
/// to probabilities before adding.
Result<double> changed(const Field&, double base, const Relative&);

}  // namespace morale
