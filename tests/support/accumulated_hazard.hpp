// The law of EarlyHazard, summed: what spells are drawn by that are to give it back.
#pragma once

#include <cmath>

#include "engine/stats/early_hazard.hpp"

namespace morale::test {

/// The hazard accumulated from the beginning to an age; survival is exp of its negative.
inline double accumulated(const EarlyHazard& h, double age) {
    return h.base * (age + h.extra * h.tau * -std::expm1(-age / h.tau));
}

}  // namespace morale::test
