// What is usual at this centre: the zero point for deviations. Figures that users give for a centre were
// measured at its own load and with its own people, so the base must reproduce them. What is usual is
// computed from the other parameters (engine/outlook), not set by a scenario. The defaults describe a team
// that matches the reference population.
#pragma once

#include <cstddef>
#include <vector>

namespace morale {

struct TeamUsual {
    double handle_factor = 1;   // mean factor of skill, talent and process on the handle time of a contact
    double occupancy = 0;       // share of the time present: load at the stated handle time; can pass 1
    double standard = 1;        // mean service standard, as a share of the longest time
    double practice = 1;        // mean time per contact under the centre's own ups and downs, likewise
    double demand = 0;          // demand of a day's work, as a deviation from the reference population
    double exhaustion = 0.365;  // share of full exhaustion: mean over the people on the floor
};

struct Usual {
    std::vector<TeamUsual> teams;     // [team]; empty: the reference for each
    std::vector<double> chat_factor;  // [class] mean factor of chats held at once; empty: 1

    TeamUsual team(std::size_t row) const { return row < teams.size() ? teams[row] : TeamUsual{}; }
    double chats(std::size_t row) const { return row < chat_factor.size() ? chat_factor[row] : 1; }
};

}  // namespace morale
