// The value of the active customers, as they come and leave (terms/customer_value.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Updates the value of the active customers when somebody comes (+1) or leaves (-1).
void count_value(World& w, CustomerId customer, int sign);

}  // namespace morale
