// Values of a statistic that are not finite numbers.
#pragma once

#include <limits>

namespace morale {

/// The value of a statistic that the data cannot give.
inline constexpr double not_available = std::numeric_limits<double>::quiet_NaN();
inline constexpr double infinite = std::numeric_limits<double>::infinity();

}  // namespace morale
