// Fields of the assumptions about people: the coefficients of the model's equations, and the switches that
// cut a mechanism. Each has its source in scenarios/library/evidence.yaml.
#pragma once

#include <span>

#include "engine/model/field.hpp"

namespace morale {

std::span<const Field> assumption_fields();

}  // namespace morale
