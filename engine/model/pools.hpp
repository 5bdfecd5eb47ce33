// Teams that share all their contacts as one queue although their contracts differ: full-timers and
// part-timers, a day team and a night team. In each half hour the contacts go to those who are there, so
// their line is one line with the agents of all of them.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/model/parameters.hpp"

namespace morale {

/// Rows of the teams of each pool. A pool's teams answer the same classes, help each other at once, and at
/// least one has a contract of its own; teams whose contracts are alike are told apart by seats as before.
std::vector<std::vector<std::size_t>> pools_of(const Parameters&);

/// The same whatever their contracts are: all teams that are one line.
std::vector<std::vector<std::size_t>> shared_lines_of(const Parameters&);

}  // namespace morale
