// Which teams are better or worse at which classes of contacts, as rows of factors.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/model/parameters.hpp"

namespace morale {

/// The factors of the team with the class; 1 where nothing is said of the two. Of several that name both, the
/// last one counts.
TeamFactors factors_of(const Parameters&, std::size_t team, const ContactClass&);

/// [team], of the class; empty where nothing is said of the class.
std::vector<TeamFactors> factors_of(const Parameters&, const ContactClass&);

}  // namespace morale
