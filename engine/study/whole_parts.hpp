// A whole number given out in whole parts, in proportion to weights.
#pragma once

#include <span>
#include <vector>

namespace morale {

/// `whole` in parts: first `least` for each, then one by one to whoever has least for its weight, by
/// Webster's divisors (Balinski & Young 1982, "Fair representation"), the first of equals. So nobody loses
/// anything when `whole` grows. Where all weights are 0, the first gets what is left. Requires a whole that
/// reaches for `least`.
std::vector<int> whole_parts(std::span<const double> weights, int whole, int least = 0);

}  // namespace morale
