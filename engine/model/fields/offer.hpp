// Fields of what the firm offers and of its market: what customers expect and are worth, faults, and the
// coefficients of promises and of the process.
#pragma once

#include <span>

#include "engine/model/field.hpp"

namespace morale {

std::span<const Field> offer_fields();

}  // namespace morale
