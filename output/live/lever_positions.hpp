// The values through which the slider of a lever goes.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/model/field.hpp"

namespace morale::live {

/// About twenty round values of the field, from its lowest to its highest or to some times the present one,
/// with `now` and `base` among them, in rising order. All are in the field's range.
std::vector<double> lever_positions(const Field&, double now, double base);

}  // namespace morale::live
