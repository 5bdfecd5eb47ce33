// Newcomers take their colleagues' time (equation 1): somebody new to the floor asks, is shown and looked
// after. Who has all of the experience still before them takes .05 of an experienced person's time (Oliva &
// Sterman 2001, model), who has half of it still before them half of that; after the learning time it is
// over. The minutes lengthen the meeting of the day's shift of those of the team who are at work, in
// proportion to the experience they have, so that few old hands among many newcomers spend much of their day
// on them.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// At the begin of a day, shifts just planned: those at work give newcomers of their team their time.
void coach_newcomers(World& w);

inline constexpr std::array coaching_links = {
    Link{"skill", "agents present", +1, "coaching"},
};

}  // namespace morale
