// What the tables of levers are written with. A row is the lever's field (path, dimension, unit, lowest, highest, may a
// policy set it; what it is; where it is kept), its group, the practices that it serves, and what it costs.
#pragma once

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale::lever_rows {

using enum Dimension;
using enum Standing;
using P = Parameters;

}  // namespace morale::lever_rows
