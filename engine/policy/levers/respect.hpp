// How managers treat agents, how the team thinks customers should be treated, and whether disrespect ends
// the job.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array respect_levers = {
    Lever{.field = {.path = "respect.norm",
                    .dimension = Dimension::Number,
                    .unit = "",
                    .lowest = -1,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "how strongly a team believes in treating customers "
                               "with respect; 0 is as usual",
                    .slot = slot<&Parameters::respect, &Respect::norm>()},
          .group = LeverGroup::Attitude,
          .practices = "26",
          .cost = "managers' minutes"},
    Lever{.field = {.path = "respect.by_managers",
                    .dimension = Dimension::Number,
                    .unit = "",
                    .lowest = -1,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "how managers treat agents; 0 is as usual, 1 is with full respect",
                    .slot = slot<&Parameters::respect, &Respect::by_managers>()},
          .group = LeverGroup::Attitude,
          .practices = "59",
          .cost = "managers' minutes"},
    Lever{.field = {.path = "respect.minutes",
                    .dimension = Dimension::Number,
                    .unit = "min",
                    .lowest = 0,
                    .highest = 480,
                    .standing = Standing::Live,
                    .meaning = "managers' time for each agent and week, at a norm or treatment of 1",
                    .slot = slot<&Parameters::respect, &Respect::minutes>()},
          .group = LeverGroup::Attitude,
          .practices = "26 59",
          .cost = "managers' time"},
    Lever{.field = {.path = "respect.dismissal",
                    .dimension = Dimension::Flag,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "whether an agent whose disrespect of a customer is detected loses the job "
                               "at the end of the shift",
                    .slot = slot<&Parameters::respect, &Respect::dismissal>()},
          .group = LeverGroup::Policy,
          .practices = "27",
          .cost = "replacing those who are dismissed"},
    Lever{.field = {.path = "respect.detected",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of disrespect that is detected and judged grave enough to end a job",
                    .slot = slot<&Parameters::respect, &Respect::detected>()},
          .group = LeverGroup::Policy,
          .practices = "27",
          .cost = "none by itself"},
};

}  // namespace morale
