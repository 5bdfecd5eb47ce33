// A career path: promotions, and what becomes of those who get them.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array career_levers = {
    Lever{.field = {.path = "career.promotions",
                    .dimension = Dimension::Rate,
                    .unit = "1/yr",
                    .lowest = 0,
                    .highest = 10,
                    .standing = Standing::Live,
                    .meaning = "yearly share of the agents with a year of tenure who are promoted",
                    .slot = slot<&Parameters::career, &Career::promotions_per_year>()},
          .group = LeverGroup::Policy,
          .practices = "19 53",
          .cost = "leavers are replaced, and those who stay get the raise"},
    Lever{.field = {.path = "career.stay",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of the promoted who stay on the phone as seniors",
                    .slot = slot<&Parameters::career, &Career::stay>()},
          .group = LeverGroup::Policy,
          .practices = "19",
          .cost = "the raise"},
    Lever{.field = {.path = "career.by_merit",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of the promotions that go to those who resolve the "
                               "most instead of going by turn",
                    .slot = slot<&Parameters::career, &Career::by_merit>()},
          .group = LeverGroup::Policy,
          .practices = "19",
          .cost = "none of its own"},
    Lever{.field = {.path = "career.raise",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "raise of a senior, as a share of the wage",
                    .slot = slot<&Parameters::career, &Career::raise>()},
          .group = LeverGroup::Policy,
          .practices = "19",
          .cost = "the raise"},
};

}  // namespace morale
