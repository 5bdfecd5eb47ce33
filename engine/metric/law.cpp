#include "engine/metric/law.hpp"

#include <algorithm>
#include <cmath>

namespace morale {

double Law::allowed() const {
    return rounded ? rounding_of_sums * std::max({1., std::abs(left), std::abs(right)}) : 0;
}

bool Law::holds() const {
    return std::abs(missed()) <= allowed();
}

}  // namespace morale
