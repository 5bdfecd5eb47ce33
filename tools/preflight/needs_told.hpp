// What `check` says of the agents that the busiest week needs, by formula.
#pragma once

#include <string>
#include <vector>

#include "engine/study/plan.hpp"
#include "engine/study/seats_by_formula.hpp"

namespace morale {

/// The teams in the busiest week of the season, or in a usual one, with the half hours that the goals need.
struct Needs {
    std::string when;  // "December, with 1.40 times the demand of a mean week,"; empty: a usual week
    std::vector<TeamByFormula> teams;
};

/// Teams whose agents are said by the hour, or that belong to another firm, are left out.
Needs needs_of(const StudyPlan&);

/// The agents that each half hour of a usual week needs for the goals, by formula: [team][half hour of the
/// week]; empty for teams of another firm, and where no number is enough or no formula says one.
std::vector<std::vector<int>> needed_by_half_hour(const StudyPlan&);

/// One sentence: the half hour of each team that needs most. Empty if there is no such team.
std::string needs_text(const StudyPlan&);

}  // namespace morale
