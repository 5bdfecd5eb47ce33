// Which part of the contacts each queue gets.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/model/parameters.hpp"

namespace morale {

/// The row of the team that answers the class: the one it names, else the first that has agents.
std::size_t team_of(const Parameters&, const ContactClass&);

/// [queue] of each class, or without classes of each team, before outsourcing; they add up to 1. Classes: as
/// given, equal when none is; teams: as given, in proportion to the agents when none is. A team without
/// agents gets none.
std::vector<double> given_shares(const Parameters&);

/// The same after outsourcing: teams of another firm get what is outsourced, the others the rest.
std::vector<double> shared_out(const Parameters&, std::vector<double> given);

}  // namespace morale
