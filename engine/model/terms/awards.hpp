// What awards do to the meaning of the work (firm/awards.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The part of a dose of meaning that survives while heavy cash prizes are on offer; 1 without them.
double left_by_cash(const World& w);

}  // namespace morale
