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

/// One sentence: the half hour of each team that needs most. Empty if there is no such team.
std::string needs_text(const StudyPlan&);

}  // namespace morale
