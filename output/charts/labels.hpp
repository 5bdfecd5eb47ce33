// Names at the ends of lines, moved apart as little as possible where they would overlap.
#pragma once

#include <vector>

namespace morale {

/// Heights for labels that want to be at `wanted`: in the same order, at least `gap` apart and, as far as
/// they fit, within low..high.
std::vector<double> spread_labels(const std::vector<double>& wanted, double gap, double low, double high);

}  // namespace morale
