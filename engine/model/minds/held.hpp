// Feedbacks held at the base's course (engine/model/cuts.hpp). The base writes down each team's levels day by
// day; a policy that cuts a feedback shifts its people by the difference of means, each day anew. A base
// that cuts is therefore exactly the base.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// To be called when a day has begun, before and after it is booked: writes the course of a world that keeps
/// one, and holds what the policy cuts until the next call. What happens in between acts until then.
void hold_feedbacks(World& w, Booking);

/// Gives the teams the base's time per contact and pressure, where the policy cuts that; to be called when
/// the day's pressure is known.
void hold_time_pressure(World& w);

}  // namespace morale
