// What counts: the weights of the scorecard beyond those of the status quo.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array scorecard_levers = {
    Lever{.field = {.path = "scorecard.external",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "weight of external measures such as NPS beside productivity, "
                               "timeliness and adherence",
                    .slot = slot<&Parameters::scorecard, &Scorecard::external>()},
          .group = LeverGroup::Policy,
          .practices = "17",
          .cost = "longer contacts"},
    Lever{.field = {.path = "scorecard.productivity",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "weight of handle time, beyond its usual one",
                    .slot = slot<&Parameters::scorecard, &Scorecard::productivity>()},
          .group = LeverGroup::Policy,
          .practices = "17 24",
          .cost = "fewer resolved contacts"},
    Lever{.field = {.path = "scorecard.all_hands",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "weight of service on everybody's scorecard: "
                               "how far the budget follows what executives perceive",
                    .slot = slot<&Parameters::scorecard, &Scorecard::all_hands>()},
          .group = LeverGroup::Policy,
          .practices = "17 37 53",
          .cost = "the money that fixing costs"},
};

}  // namespace morale
