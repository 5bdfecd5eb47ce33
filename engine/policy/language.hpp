// The whole vocabulary of a scenario: the fields of the world and the levers of management, in one list.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "engine/model/field.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

/// World fields first, then levers; a lever is always live.
std::vector<const Field*> language_fields();

/// The field of that path ("centre.teams[].agents" for elements), or null.
const Field* find_field(std::string_view path);

/// The lever of that path, or null when the field is not a lever.
const Lever* find_lever(std::string_view path);

}  // namespace morale
