// How much recognition a programme gives by habit (minds/habit.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The felt recognition that the programme lately gave per head and week.
double weekly_gain(const World& w, Programme programme);

}  // namespace morale
