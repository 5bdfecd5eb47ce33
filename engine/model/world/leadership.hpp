// What the firm's leaders know, say and stand for, as one row: perception, obstacles, the scorecard's pull on
// effort, the climate of the function, and how much each programme of recognition has become a habit. Moved
// once a day and by the events that touch it; neutral as long as every lever of leadership is at rest.
#pragma once

#include <array>

#include "engine/kernel/time.hpp"
#include "engine/model/record/ledger.hpp"

namespace morale {

/// A fading gain: so much felt recognition per head and week.
struct Habit {
    double weekly_gain = 0;
    Time as_of{};
};

struct Leadership {
    Time as_of{};
    double heard = 0;    // resolved share of contacts as it reaches the executives, before they see it rosier
    double contact = 0;  // recent visits to the floor
    double word = 1;     // how far executives' words are believed
    double obstacles = 1;   // what stands in the way; 1 as usual, 0 nothing
    double effort = 0;      // drawn towards service and away from speed; -1..1
    double promotions = 0;  // seen lately, per head and year
    double support = 0;     // by managers beyond the usual; 0..1
    double fairness = 0;    // of perks and of the function's status
    bool thanks_over = false;
    std::array<Habit, static_cast<std::size_t>(Programme::last)> habits{};
};

}  // namespace morale
