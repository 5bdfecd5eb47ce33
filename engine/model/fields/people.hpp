// Fields of what is believed about training, work design, rest, selection and personal ties, what they cost,
// and the switches that cut them.
#pragma once

#include <span>

#include "engine/model/field.hpp"

namespace morale {

std::span<const Field> people_fields();

}  // namespace morale
