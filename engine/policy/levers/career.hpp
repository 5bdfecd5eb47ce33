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
                    .meaning = "of the agents with a year of tenure are promoted",
                    .slot = slot<&Parameters::career, &Career::promotions_per_year>()},
          .group = LeverGroup::Policy,
          .practices = "19 53",
          .cost = "who leaves is replaced, who stays gets the raise"},
    Lever{.field = {.path = "career.stay",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "of the promoted stay on the phone as seniors",
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
                    .meaning = "of the promotions go to those who resolve the most, not by turn",
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
                    .meaning = "of the wage, for seniors",
                    .slot = slot<&Parameters::career, &Career::raise>()},
          .group = LeverGroup::Policy,
          .practices = "19",
          .cost = "the raise"},
};

}  // namespace morale
