// Recognition that comes all year becomes a habit, and its end is felt: fairness falls once by twice what the
// programme gave in a week (equation 6). A programme ends when a policy drops it or when the time that a
// policy gave it is over. Also peers who thank each other, the habit that needs no leader.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Does the programme come all year under these parameters?
bool runs(const Parameters& p, Programme programme);

/// A recognition added `gain` to what somebody feels.
void get_used_to(World& w, Programme programme, double gain);

/// What the programme gave per head and week lately.
double weekly_gain(const World& w, Programme programme);

/// A policy follows another: what it drops is missed.
void miss_dropped(World& w, const Parameters& before);

/// The time given to recognition is over: every programme of the whole year ends.
void end_recognition(World& w);

/// A round of thanks among peers; `number` counts those of today, from 0.
void peers_thank(World& w, std::uint32_t number = 0);

inline constexpr std::array habit_links = {
    Link{"end of recognition", "fairness", -1, "habit"},
    Link{"thanks by peers", "felt recognition", +1, "habit"},
};

}  // namespace morale
