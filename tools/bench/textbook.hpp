// The yardstick: simulators as in a textbook, with one priority queue of plain events and the generator and
// logarithm of the standard library. Every speed of ours is divided by theirs. They are simple on purpose
// and must not be made faster.
#pragma once

#include <cstdint>

#include "tools/bench/measured.hpp"

namespace morale::bench::textbook {

/// One server; 0.9 customers come in the time of one service; nobody leaves (M/M/1). A unit is a customer:
/// an arrival and a departure. The answer is the mean time in the system, 10 in the long run.
Measured single_server(std::uint64_t customers);

/// 50 agents; 48 calls come in the mean time of one call; the mean patience is the same time (M/M/50+M,
/// Erlang-A). A unit is a call; the answer is the share of calls that abandon, .0394 (Palm 1957).
Measured erlang_a(std::uint64_t calls);

/// The hold model (Jones 1986, Communications of the ACM 29(4)): the first of `pending` events is taken out
/// and put back an exponential time later. A unit is one such step.
Measured hold(std::uint64_t pending, std::uint64_t steps);

}  // namespace morale::bench::textbook
