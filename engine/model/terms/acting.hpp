// Emotional labour (equation 4): an agent meets an aggressive customer with a feeling they have made their
// own (deep acting) or one that they only show (surface acting; Hochschild 1983). deep = deep_share +
// meaning_on_deep M + autonomy_on_deep autonomy; a hostile contact strains by 1 + surface_on_strain (1 -
// deep). Surface acting correlates with strain at .39 to .48 (Hulsheger & Schewe 2011).
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// The share of deep acting, 0..1; meaning and autonomy are deviations.
double deep_acting(const HostilityParameters& p, double meaning, double autonomy);

/// Strain of a hostile contact, relative to that at the neutral point.
double strain_of_acting(const World& w, AgentId agent);

inline constexpr std::array acting_links = {
    Link{"meaning", "deep acting", +1, "acting"},
    Link{"autonomy", "deep acting", +1, "acting"},
    Link{"deep acting", "exhaustion", -1, "acting"},
};

}  // namespace morale
