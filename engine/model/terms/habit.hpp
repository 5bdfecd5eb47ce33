// What a programme of recognition has come to give (minds/habit.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// What the programme gave per head and week lately.
double weekly_gain(const World& w, Programme programme);

}  // namespace morale
