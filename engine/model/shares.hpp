// Which share of the contacts comes to which queue, and which team answers a class of contacts.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/model/parameters.hpp"

namespace morale {

/// Of the contacts, by queue: of each class, or without classes of each team. Classes: as given, equal when
/// none is; teams: as given, in proportion to the agents when none is. A team without agents gets none.
std::vector<double> queue_shares(const Parameters&);

/// The row of the team that answers the class: the one it names, else the first that has agents.
std::size_t team_of(const Parameters&, const ContactClass&);

}  // namespace morale
