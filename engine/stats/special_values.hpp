// Values that are no ordinary numbers: what a statistic is when the data cannot say it, and what has no end.
#pragma once

#include <limits>

namespace morale {

inline constexpr double not_available = std::numeric_limits<double>::quiet_NaN();
inline constexpr double infinite = std::numeric_limits<double>::infinity();

}  // namespace morale
