// Full-timers and part-timers who share one class of calls.
#pragma once

#include "engine/model/parameters.hpp"

namespace morale::test {

/// Thirty with the centre's roster, and twenty with shifts of four hours from ten on.
inline Parameters full_and_part() {
    Parameters p;
    p.teams = {Team{.name = "full", .agents = 30}, Team{.name = "part", .agents = 20}};
    p.teams[1].contract = {.shift_hours = 4, .earliest_start = 10};
    p.classes.resize(1);
    p.classes[0].name = "calls";
    p.classes[0].teams = {"full", "part"};
    return p;
}

}  // namespace morale::test
