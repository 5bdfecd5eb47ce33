// Lists of weights: "[1, 1, 1, 1, 1, 0.5, 0]".
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/language/fault.hpp"
#include "engine/model/field.hpp"

namespace morale {

inline constexpr std::string_view how_weights_are_written =
    "weights are numbers without unit, such as 1 or 0.5";

/// One number of such a list.
Result<double> parse_weight(const Field&, std::string_view text);

Result<std::vector<double>> parse_weights(const Field&, std::string_view text);

/// A fault if there are not as many as the field needs, or if all of them are zero.
std::optional<Fault> unfit_weights(const Field&, std::span<const double> weights);

}  // namespace morale
