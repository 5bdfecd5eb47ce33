// Percentiles of waits by their names.
#pragma once

#include <string>

namespace morale {

/// 0.995 as people say it: 99.5.
double percent_of(double share);

/// "wait_p99.5".
std::string percentile_name(double share);

}  // namespace morale
