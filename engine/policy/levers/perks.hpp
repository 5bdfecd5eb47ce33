// Whether the perks of the company are for the top or for everybody.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array perks_levers = {
    Lever{.field = {.path = "perks.for_agents",
                    .dimension = Dimension::Number,
                    .unit = "",
                    .lowest = -1,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "who has the perks: -1 only the top, 0 as usual, 1 agents like everybody else",
                    .slot = slot<&Parameters::perks, &Perks::for_agents>()},
          .group = LeverGroup::Policy,
          .practices = "4 52",
          .cost = "cost_per_head for each agent and month, in proportion"},
    Lever{.field = {.path = "perks.cost_per_head",
                    .dimension = Dimension::MoneyRate,
                    .unit = "USD/month",
                    .lowest = 0,
                    .highest = 10000,
                    .standing = Standing::Live,
                    .meaning = "cost of the perks for each agent who has them",
                    .slot = slot<&Parameters::perks, &Perks::cost_per_head_month>()},
          .group = LeverGroup::Policy,
          .practices = "12 52",
          .cost = "money"},
};

}  // namespace morale
