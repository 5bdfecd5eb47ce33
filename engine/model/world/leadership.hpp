// What the firm's leaders know, say and stand for, as one row: their perception, obstacles, the scorecard's
// pull on effort, the climate of the function, and how far each programme of recognition has become a
// habit. It moves once a day and with the events that touch it, and is neutral while every lever of
// leadership is at rest.
#pragma once

#include <array>

#include "engine/kernel/time.hpp"
#include "engine/model/record/ledger.hpp"

namespace morale {

/// A gain in felt recognition per head and week, which fades.
struct Habit {
    double weekly_gain = 0;
    Time as_of{};
};

struct Leadership {
    Time as_of{};
    double heard = 0;       // share of contacts resolved as executives hear of it, before rosiness
    double contact = 0;     // recent visits to the floor
    double word = 1;        // how far people believe the executives
    double obstacles = 1;   // obstacles in agents' way; 1 as usual, 0 none
    double effort = 0;      // pull towards service and away from speed; -1..1
    double promotions = 0;  // promotions seen lately, per head and year
    double support = 0;     // managers' support beyond the usual; 0..1
    double fairness = 0;    // effect of perks and of the function's status
    bool thanks_over = false;
    std::array<Habit, static_cast<std::size_t>(Programme::last)> habits{};
};

}  // namespace morale
