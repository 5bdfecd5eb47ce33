// Time pressure (equation 2; Oliva & Sterman 2001, "Cutting corners and working overtime", whose estimates
// are on weekly data of a service centre). The load of recent days requires load x D / wanted people: D is
// the service standard, the time per contact that the team holds to be right, and wanted the occupancy above
// which people feel pressed, or the team's usual one where that is higher. Pressure p = (required - present)
// / required. Under pressure agents cut corners, time per contact = D exp(-.64 p), and work harder, effort =
// exp(.37 p) on the strain of hours. Less time resolves less, 1.2 ln(time per contact). Time per contact lies
// between what a customer needs and the longest that the team has held to be right: who has no contact
// idles, and does not stretch the last one. The standard falls to practice in 19 weeks, comes back more
// slowly (not at all as a ratchet), and stays where leaders hold it.
//
// The handle time that a scenario states was measured under the centre's own ups and downs, so practice is
// told as a share of its usual mean.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Every team begins with its usual standard.
void start_standards(World& w);

/// At the end of a day, before the day's totals of the agents are cleared.
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
