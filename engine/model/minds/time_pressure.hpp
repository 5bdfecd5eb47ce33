// Time pressure (equation 2; Oliva & Sterman 2001, "Cutting corners and working overtime", with estimates
// from weekly data of a service centre).
//
//     required = load of recent days x D / wanted
//     p        = (required - present) / required
//     time per contact = D exp(-on_time p), effort = exp(on_effort p)
//
// D is the service standard, the time per contact that the team thinks right; `wanted` is the occupancy
// above which people feel pressed, or the team's usual one if that is higher. Under pressure agents cut
// corners, which costs resolution, and work harder, which counts as strain of hours. Time per contact lies
// between what a customer needs and the longest that the team has thought right: agents without contacts
// idle and do not stretch the last one. The standard falls to practice, comes back more slowly (or never,
// as a ratchet), and stays where leaders hold it.
//
// The handle time that a scenario states was measured under the centre's own ups and downs, so practice is
// measured as a share of its usual mean.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Gives every team its usual standard.
void start_standards(World& w);

/// To be called at the end of a day, before the day's totals of the agents are cleared.
void time_pressure_day(World& w);

inline constexpr std::array time_pressure_links = {
    Link{"contacts", "time pressure", +1, "time_pressure"},
    Link{"agents present", "time pressure", -1, "time_pressure"},
    Link{"skill", "time pressure", -1, "time_pressure"},
    Link{"abandoned", "time pressure", +1, "time_pressure"},
    Link{"service standard", "time pressure", +1, "time_pressure"},
    Link{"time pressure", "time per contact", -1, "time_pressure"},
    Link{"service standard", "time per contact", +1, "time_pressure"},
    Link{"time per contact", "service standard", +1, "time_pressure"},
    Link{"standard held", "service standard", +1, "time_pressure"},
    Link{"time per contact", "handle time", +1, "time_pressure"},
    Link{"time per contact", "resolution", +1, "time_pressure"},
    Link{"time pressure", "exhaustion", +1, "time_pressure"},
};

}  // namespace morale
