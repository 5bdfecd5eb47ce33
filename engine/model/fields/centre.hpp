// Fields of the centre as it is found: the study's frame, teams, contacts, customers, opening hours,
// shifts, money.
#pragma once

#include <span>

#include "engine/model/field.hpp"

namespace morale {

std::span<const Field> centre_fields();

}  // namespace morale
