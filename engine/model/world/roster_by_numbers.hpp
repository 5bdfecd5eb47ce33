// The roster of a team with a schedule: shifts that have the numbers of agents at the phone that it asks for.
// A shift begins where the number rises and the one begun first ends where it falls; who has been there for
// the length of a shift is relieved. The numbers are of people at the phone, so that these shifts have no
// pauses.
#pragma once

#include <cstdint>
#include <span>

#include "engine/model/world/roster.hpp"

namespace morale {

/// The shifts are dealt to the rows in turn, one a day at most; where there are too few rows, shifts have
/// nobody.
RosterPattern roster_by_numbers(int people, const Roster& roster, std::span<const std::uint16_t> schedule);

/// The rows that have all shifts and the wanted days off.
int rows_for_numbers(const Roster& roster, std::span<const std::uint16_t> schedule);

/// The people of a team with a schedule whose number is not said: as many as are wanted at once where they
/// are always present, else as many as its shifts need, with those on leave.
int people_for_schedule(const Parameters&, const Team&, const Profile& load);

}  // namespace morale
