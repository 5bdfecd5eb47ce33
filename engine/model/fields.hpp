// The table of fields of the world: one row for each thing of Parameters that a scenario can set, except
// the levers of management, whose rows are in engine/policy/levers.
#pragma once

#include <span>

#include "engine/model/field.hpp"

namespace morale {

/// The rows, in the order in which a scenario lists them.
std::span<const Field> world_fields();

/// The lists: "centre.teams", "centre.classes", "centre.load.shocks", "centre.load.closed",
/// "centre.customers.groups" and "centre.hiring.classes".
std::span<const FieldList> world_lists();

/// Whether the field counts days: a day that has begun then counts as a whole one.
bool counts_whole_days(const Field&);

}  // namespace morale
