// The roster of a team: who is planned when, so that the number of people present follows the load. A
// pattern has one row for each person who is there; each week decides who takes which row (floor/rota.hpp).
#pragma once

#include "engine/model/parameters.hpp"
#include "engine/model/world/roster_pattern.hpp"
#include "engine/model/world/to_cover.hpp"

namespace morale {

/// Gives days shifts in proportion to what their load wants beyond the colleagues who are there, lets shifts
/// start where they fit it best, and puts pauses where they hurt least. Requires at least one open half hour.
RosterPattern make_roster(int people, const Roster& roster, const ToCover& cover);
/// For a team that is planned by itself.
RosterPattern make_roster(int people, const Roster& roster, const Profile& load);

/// Makes the shift meeting `hours` longer, as far as that fits between lunch and the end; returns the hours
/// added.
double lengthen_meeting(Shift& shift, double hours);

}  // namespace morale
