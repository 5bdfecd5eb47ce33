#pragma once

#include <limits>

namespace morale {

/// What a statistic is when the data cannot say it.
inline constexpr double not_available = std::numeric_limits<double>::quiet_NaN();
inline constexpr double infinite = std::numeric_limits<double>::infinity();

}  // namespace morale
