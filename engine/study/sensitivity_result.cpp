#include "engine/study/sensitivity_result.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace morale {

double ThreeUncertainties::ignorance_sd() const {
    return ignorance_variance.mean > 0 ? std::sqrt(ignorance_variance.mean)
                                       : std::numeric_limits<double>::quiet_NaN();
}

std::size_t Sensitivity::analysed() const {
    return static_cast<std::size_t>(std::ranges::count(rows, true, &AssumptionSensitivity::analysed));
}

}  // namespace morale
