// Newcomers take their colleagues' time (equation 1): they ask, are shown and are looked after (Oliva &
// Sterman 2001, model). On the first day a newcomer takes colleagues_time of an experienced person's time,
// with half of the experience half of that, and none after the learning time. The minutes lengthen the
// shift meeting of the team's members at work, in proportion to their experience, so that a few old hands
// among many newcomers spend much of their day on them.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// To be called at the beginning of a day, when its shifts have just been planned: agents at work give
/// newcomers of their team their time.
void coach_newcomers(World& w);

inline constexpr std::array coaching_links = {
    Link{"skill", "agents present", +1, "coaching"},
};

}  // namespace morale
