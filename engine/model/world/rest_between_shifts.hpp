// Rest between the shifts of one person: rows of a roster exchange shifts of a day until nobody begins before
// having rested.
#pragma once

#include "engine/model/world/roster_pattern.hpp"

namespace morale {

/// The rest from the end of one shift to the begin of the next where it can be had: eleven hours, as in
/// directive 2003/88/EC, article 3.
inline constexpr Span rest_between_shifts = 11 * hour;

/// Exchanges shifts of the same day among the rows until each has its rest as far as that is possible. Who
/// has one row this week has the next one next week. A shift that would begin before the one before has ended
/// is taken out of the plan.
void give_rest(RosterPattern&);

}  // namespace morale
