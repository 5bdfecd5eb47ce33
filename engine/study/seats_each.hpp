// Which team gets how many of some seats, and the plan of a centre that has always had them.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/study/plan.hpp"

namespace morale {

/// Which teams get more or fewer seats than they have: all in proportion; of those that help each other
/// (teams_that_help) the one with the lowest wage the further ones and the one with the highest wage the
/// fewer; or each as few as the goals allow beside the others.
enum class SeatsGoTo { Proportion, Cheapest, WhereNeeded };

/// Teams whose seats can be looked for: those of this firm with seats and without a schedule.
std::vector<std::size_t> teams_with_seats(const Parameters&);

/// Seats of these teams together.
int seats_of(const Parameters&, std::span<const std::size_t> teams);

/// Whether it matters for the cost which of the teams that help each other gets a seat.
bool wages_differ(const Parameters&, std::span<const std::size_t> teams);

/// The plan with that many seats in these teams from the start and for good, in proportion to those that they
/// have under the policy and at least one in each (whole_parts.hpp), and the other teams as they are. Each
/// team keeps its part of the work. Requires as many seats as teams.
StudyPlan plan_with_seats(const StudyPlan& settled, std::span<const std::size_t> teams, int seats);

/// The same with as many seats in each of these teams.
StudyPlan plan_with_seats(const StudyPlan& settled, std::span<const std::size_t> teams,
                          std::span<const int> each);

/// The seats of each of these teams when they have so many together. Requires as many seats as teams.
std::vector<int> seats_each(const Parameters&, std::span<const std::size_t> teams, int seats, SeatsGoTo);

}  // namespace morale
