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

/// Teams that answer contacts of each other, at once, after a wait or for want of a skill, with all whom
/// those help in turn. A team that answers its contacts alone is in none.
std::vector<std::vector<std::size_t>> teams_that_help(const Parameters&);

/// Whether they are beyond one line: some help later than others, or with some of the contacts only.
bool help_beyond_a_line(const Parameters&);

}  // namespace morale
