// Emotional labour (equation 4): an agent meets an aggressive customer with a feeling they have made their
// own (deep acting) or with one they only show (surface acting; Hochschild 1983). The share of deep acting is
// .5 + .2 M + .2 autonomy; surface acting, the rest, adds .1 to the strain of a hostile contact (its
// correlation with strain is .39 to .48: Hulsheger & Schewe 2011).
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Share of deep acting, 0..1; both as deviations.
double deep_acting(const HostilityParameters& p, double meaning, double autonomy);

/// Strain of a hostile contact, relative to that at the neutral point.
double strain_of_acting(const World& w, AgentId agent);

inline constexpr std::array acting_links = {
    Link{"meaning", "deep acting", +1, "acting"},
    Link{"autonomy", "deep acting", +1, "acting"},
    Link{"deep acting", "exhaustion", -1, "acting"},
};

}  // namespace morale
