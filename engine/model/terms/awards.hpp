// What awards do to the meaning of the work (firm/awards.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Of a dose of meaning, what is left while heavy prizes in cash are to be had; 1 without.
double left_by_cash(const World& w);

}  // namespace morale
