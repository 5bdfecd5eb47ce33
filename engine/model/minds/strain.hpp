// Strain (equation 5): exhaustion moves towards what the day's demands and the agent's resources lead to
// (job demands-resources; Demerouti et al. 2001), and towards the exhaustion of the peers at work. Meaning
// lowers the demands by a factor. Cynicism follows exhaustion and hostility.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Updates exhaustion at the end of a day; to be called for each agent on the floor. It changes nothing
/// unless the agent worked.
void strain_day(World& w, AgentId agent);

inline constexpr std::array strain_links = {
    Link{"occupancy", "exhaustion", +1, "strain"},
    Link{"meaning", "exhaustion", -1, "strain"},
    Link{"felt recognition", "exhaustion", -1, "strain"},
    Link{"peers' exhaustion", "exhaustion", +1, "strain"},
    Link{"exhaustion", "peers' exhaustion", +1, "strain"},
    Link{"exhaustion", "cynicism", +1, "strain"},
    Link{"obstacles", "exhaustion", +1, "strain"},
    Link{"effort for service", "exhaustion", -1, "strain"},
    Link{"prospect", "exhaustion", -1, "strain"},
    Link{"support", "exhaustion", -1, "strain"},
};

}  // namespace morale
