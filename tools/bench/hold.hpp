// The hold model (Jones 1986) on the two structures of the kernel, with the kernel's own random numbers:
// the future event list by itself. A unit is one step: the first event is taken out and comes again an
// exponential time later.
#pragma once

#include <cstdint>

#include "tools/bench/measured.hpp"

namespace morale::bench {

/// Events with a fixed slot each. Requires pending <= Slots::most.
Measured hold_in_slots(std::uint32_t pending, std::uint64_t steps);

/// Events that come and go.
Measured hold_in_calendar(std::uint32_t pending, std::uint64_t steps);

}  // namespace morale::bench
