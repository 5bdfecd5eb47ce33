// Numbers of agents at the phone where a team has a schedule and its agents do not come and go by shifts, as
// in a bare queue: in each open half hour exactly the number that the schedule asks for is there. Agents are
// called in by turns. When fewer are wanted, those who are free go first, then whoever is free next; nobody
// leaves a contact. At closing time the agents who are there stay until nobody waits.
#pragma once

#include <cstdint>

#include "engine/model/world/world.hpp"

namespace morale {

/// Takes over the schedules of the parameters, at the start and when a policy begins.
void read_schedules(World& w);

/// Whether agents of the team come and go by its schedule alone.
bool comes_by_numbers(const World& w, std::uint32_t team);

/// Lets each half hour look at the schedules, if a team needs that.
void start_numbers(World& w);

void handle(World& w, const StaffChanges& change);

}  // namespace morale
