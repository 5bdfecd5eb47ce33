// The rota: who takes which row of the team's roster this week, and who is on leave. Before each week the
// roster is made for as many people as will be there: those on the floor and those whose training ends in the
// week, less those on leave. A vacant seat has no row, so what is missing is missing evenly, at every hour.
//
// The people of a team stand in one order. Each takes the row after that of the one before and moves on by
// one row a week, so that all share the early, the late and the weekend shifts. Leave is taken in whole weeks
// and goes along the same order: each week the next ones go, as many as keep the share of people on leave,
// and the rows of the others close up. So people change their place in the week with their own leave, and
// hardly at other times. A newcomer enters the order somewhere, by the number of their seat, so that those
// who come together do not stay neighbours.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// At the turn of a week, for that week.
void plan_rosters(World& w);

/// Teams that had nobody to plan for until now get the present week's plan.
void plan_new_rosters(World& w);

/// Somebody begins on the floor: who is not planned for this week goes along with a colleague.
void join_rota(World& w, AgentId agent);

}  // namespace morale
