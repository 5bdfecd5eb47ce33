// Fields of what is believed about leaders and what they cause: executives, scorecard, awards, careers, perks
// and support, and the switches that cut these mechanisms. Each has its source in
// scenarios/library/evidence.yaml.
#pragma once

#include <span>

#include "engine/model/field.hpp"

namespace morale {

std::span<const Field> leadership_fields();

}  // namespace morale
