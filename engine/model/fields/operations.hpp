// Fields of how work reaches people: time pressure, novices, demand shocks and outside teams.
#pragma once

#include <span>

#include "engine/model/field.hpp"

namespace morale {

std::span<const Field> operations_fields();

}  // namespace morale
