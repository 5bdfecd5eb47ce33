// Fields of the assumptions about leaders and their influence: executives, scorecard, awards, careers,
// perks and support, and the switches that cut these mechanisms. Each has its source in
// scenarios/library/evidence.yaml.
#pragma once

#include <span>

#include "engine/model/field.hpp"

namespace morale {

std::span<const Field> leadership_fields();

}  // namespace morale
