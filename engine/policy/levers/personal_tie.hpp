// Agents who know somebody whom the work has helped.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array personal_tie_levers = {
    Lever{.field = {.path = "mission.tie.share",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of the agents who know a family or person whom the work has helped",
                    .slot = slot<&Parameters::tie, &PersonalTie::share>()},
          .group = LeverGroup::Attitude,
          .practices = "11",
          .cost = "tie.hours of a manager for each of them"},
    Lever{.field = {.path = "mission.tie.hours",
                    .dimension = Dimension::Duration,
                    .unit = "h",
                    .lowest = 0,
                    .highest = 400,
                    .standing = Standing::Live,
                    .meaning = "a manager's time in a year for each agent with a tie",
                    .slot = slot<&Parameters::tie, &PersonalTie::hours_per_year>()},
          .group = LeverGroup::Attitude,
          .practices = "11 12",
          .cost = "managers' time"},
};

}  // namespace morale
