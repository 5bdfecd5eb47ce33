// Time pressure (equation 2; Oliva & Sterman 2001, "Cutting corners and working overtime", whose estimates
// are on weekly data of a service centre). The load of recent days requires load x D / .83 people, D the
// service standard, the time per contact that the team holds to be right, as a share of the time at the
// start; pressure p = (required - available) / required, less that of the status quo. Agents cut corners,
// time per contact = D exp(-.64 p), and work harder, effort = exp(.37 p) on the strain of hours. Less time
// resolves less, 1.2 ln(time per contact). The standard follows practice in 19 weeks, in both directions
// unless it is a ratchet, and not at all where leaders hold it.
#pragma once

#include <array>

#include "engine/model/links.hpp"
#include "engine/model/world.hpp"

namespace morale {

/// At the end of a day, before the day's totals of the agents are cleared.
void time_pressure_day(World& w);

/// Time for a contact now, as a share of the usual; 1 is neutral.
double time_per_contact(const World& w, AgentId agent);

/// What it does to resolution, logit.
double time_on_resolution(const World& w, AgentId agent);

/// What working harder adds to the demands of a day.
double effort_on_demand(const World& w, AgentId agent);

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
