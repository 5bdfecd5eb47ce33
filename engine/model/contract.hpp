// The contract of a team's people: what it says otherwise than the centre's roster and pay. "Thirty
// full-timers and twenty part-timers" are two teams with contracts of their own that answer one class of
// contacts.
#pragma once

#include "engine/model/parameters.hpp"

namespace morale {

/// The centre's roster with the team's shift, days and starts.
Roster roster_of(const Parameters&, const Team&);

/// Hours a week for which each of its people is paid: those of the centre, in proportion to shift x days
/// where the contract says other ones. Days on which the centre is closed are not paid.
double paid_hours_of(const Parameters&, const Team&);

/// Paid hours of the contract for each hour of its shifts, the same for all teams: below 1 where pauses are
/// not paid.
double paid_per_shift_hour(const Parameters&);

/// The wage for an hour of the team's people if they belong to this firm; for a team of another firm
/// pay.wage, with which its own is compared.
double wage_of(const Parameters&, const Team&);

}  // namespace morale
