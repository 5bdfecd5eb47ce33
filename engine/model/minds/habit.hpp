// Recognition that comes all year becomes a habit, and its end is felt: fairness falls once, by habit_loss
// x what the programme gave in a week (equation 6). A programme ends when a policy drops it or when the
// time that a policy gave it is over. Thanks among peers, the habit that needs no leader, are such a
// programme too.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Records that a recognition added `gain` to somebody's felt recognition.
void get_used_to(World& w, Programme programme, double gain);

inline constexpr std::array habit_links = {
    Link{"end of recognition", "fairness", -1, "habit"},
    Link{"thanks by peers", "felt recognition", +1, "habit"},
};

}  // namespace morale
