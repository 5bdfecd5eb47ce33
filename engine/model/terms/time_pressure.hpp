// What time pressure does to the time for a contact, to resolution and to effort (equation 2;
// minds/time_pressure.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The time per contact, as a share of the longest, of a team whose standard is `held`.
double practice_under(const TimePressureParameters&, double held, double pressure);

/// The standard after some weeks of a practice.
double standard_after(const TimePressureParameters&, double held, double practice, double weeks);

/// The time for a contact now, as a share of the usual; 1 is neutral.
double time_per_contact(const World& w, AgentId agent);

/// What that adds to the logit of resolution.
double time_on_resolution(const World& w, AgentId agent);

/// What working harder adds to the demands of a day.
double effort_on_demand(const World& w, AgentId agent);

}  // namespace morale
