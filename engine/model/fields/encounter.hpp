// Fields of the assumptions about encounters of agents and customers: hostility, acting, respect,
// retaliation and complaints, with the switches that cut them.
#pragma once

#include <span>

#include "engine/model/field.hpp"

namespace morale {

std::span<const Field> encounter_fields();

}  // namespace morale
