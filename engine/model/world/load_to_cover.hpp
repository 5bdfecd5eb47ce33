// Teams that share a queue are planned together. Each by itself would follow the whole load, and the hours
// that part-timers cannot reach would be as thin as if nobody else could fill them.
#pragma once

#include <cstddef>

#include "engine/kernel/profile.hpp"
#include "engine/model/parameters.hpp"
#include "engine/model/world/to_cover.hpp"

namespace morale {

/// The weight of each half hour for the team by itself: the load of the centre or, where classes have hours
/// of their own, the work of those that it answers from the first moment on.
HalfHoursOfWeek load_of_team(const Parameters&, std::size_t team, const Profile& load);

/// What the team in this row is to cover. Teams of a pool (pools.hpp) are planned one after another: first
/// those with a schedule, then those whose shifts can reach the smallest part of the load, so that who can
/// come at any hour fills what they leave. Their seats count, whether or not somebody has them.
ToCover load_to_cover(const Parameters&, std::size_t team, const Profile& load);

/// Agents of the team planned to be at the phone, by half hour of the week, when every seat is filled and
/// everybody comes who is not on planned leave: breaks and meetings are out, as the plan has them.
HalfHoursOfWeek planned_presence(const Parameters&, std::size_t team, const Profile& load);

}  // namespace morale
