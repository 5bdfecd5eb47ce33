// The one total order of events: time, then phase, then kind, then slot or order of scheduling. Smaller goes
// first.
#pragma once

#include <cstdint>

namespace morale {

/// Which goes first among events of one instant: what changes the rules, then what happens under them.
enum class Phase : std::uint8_t { Change, Normal };

/// Kinds are numbers below this, given by whoever defines the events.
inline constexpr std::uint8_t kind_limit = 64;

}  // namespace morale
