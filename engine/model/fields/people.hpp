// Fields of the assumptions about training, work design, rest, selection and personal ties, their costs,
// and the switches that cut them.
#pragma once

#include <span>

#include "engine/model/field.hpp"

namespace morale {

std::span<const Field> people_fields();

}  // namespace morale
