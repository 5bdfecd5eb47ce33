// The rota: who takes which row of the team's roster this week, and who is on leave. Before each week the
// roster is made for the number of people who will be there: those on the floor and those whose training
// ends in the week, less those on leave. A vacant seat has no row, so people are missing evenly, at every
// hour.
//
// The people of a team have an order. Each takes the row after that of the person before and moves on by
// one row a week, so that all share the early, the late and the weekend shifts. Leave is taken in whole
// weeks and follows the same order: each week the next people go, as many as keep the share of people on
// leave, and the rows of the others close up. So people change their place in the week with their own
// leave, and hardly at other times. A newcomer enters the order at a place given by the number of their
// seat, so that people who come together do not stay neighbours.
//
// Where a team has a schedule, the roster is one of shifts that have its numbers
// (world/roster_by_numbers.hpp): with fewer people than rows the last rows in order have nobody, and their
// shifts are gaps. Nobody has a row of them before their first day on the floor.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// What each team is to cover under the parameters in force; a roster made for something else holds until the
/// week is over.
void read_loads(World& w);

/// To be called at the turn of a week, for that week.
void plan_rosters(World& w);

/// Gives teams that had nobody to plan for until now the present week's plan.
void plan_new_rosters(World& w);

/// Deals the shifts of a team again in the first moment of a week, to those who have a row in it, because it
/// has another schedule from now on, or none.
void replan_numbers(World& w, TeamState& team);

/// Somebody begins on the floor; if they are not planned for this week, they share a colleague's row. Where
/// the team has a schedule, they take shifts that nobody has, or wait for the next week.
void join_rota(World& w, AgentId agent);

}  // namespace morale
