// Names at the ends of lines: moved apart where they would overlap, as little as possible.
#pragma once

#include <vector>

namespace morale {

/// Heights of labels that want to be at `wanted`, in the same order, at least `gap` apart and within
/// low..high (as far as they fit).
std::vector<double> spread_labels(const std::vector<double>& wanted, double gap, double low, double high);

}  // namespace morale
