// The value of one assumption at which a decision turns (turn_search.hpp), found by runs on threads.
#pragma once

#include <cstddef>

#include "engine/study/design_point.hpp"
#include "engine/study/turn_search.hpp"

namespace morale {

/// Runs `replications` at each of at most `values_of_break_even` values. Throws Stopped.
BreakEven break_even(const DesignRun&, std::size_t assumption, int replications);

}  // namespace morale
