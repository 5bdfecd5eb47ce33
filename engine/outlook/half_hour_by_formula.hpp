// A half hour as a planner would figure it: Erlang A for the mean contacts, handle time and agents that a
// study saw in it. What a run shows is usually worse, because neither contacts nor agents are alike from week
// to week, and a line suffers more from bad weeks than it gains from good ones.
#pragma once

#include <optional>

#include "engine/model/parameters.hpp"
#include "engine/model/record/half_hours.hpp"
#include "engine/outlook/team_line.hpp"

namespace morale {

struct HalfHourByFormula {
    double service_level = 0;  // share, as the metric of that name
    double wait = 0;           // s, mean of all contacts; infinite where the line only grows
};

/// Whether other teams answer some of the team's classes too.
bool answers_with_others(const Parameters&, const TeamWork&);

/// Nothing for a half hour without contacts or agents, and where Erlang A does not describe the line: teams
/// with chats or mail, teams that help each other, and a limited number of telephone lines. `work` is that of
/// the team.
std::optional<HalfHourByFormula> half_hour_by_formula(const Parameters&, const TeamWork& work,
                                                      const HalfHour&);

/// The fewest agents with whom that half hour would reach the service level `promised` by the same formula;
/// nothing where it does not describe the line, or nobody was answered.
std::optional<int> agents_needed_by_formula(const Parameters&, const TeamWork& work, const HalfHour&,
                                            double promised);

}  // namespace morale
