// The table of fields of the world: one row for each thing of Parameters that a scenario can set, save the
// levers of management, whose rows are in engine/policy/levers.
#pragma once

#include <span>

#include "engine/model/field.hpp"

namespace morale {

/// In the order in which a scenario tells them.
std::span<const Field> world_fields();

/// "centre.teams", "centre.classes" and "centre.load.shocks".
std::span<const FieldList> world_lists();

/// Does the field count days, of which one that has begun is a whole one?
bool counts_whole_days(const Field&);

}  // namespace morale
