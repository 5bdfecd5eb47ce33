// How many of the planned seats are paid for.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array staffing_levers = {
    Lever{.field = {.path = "staffing.budget",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0.1,
                    .highest = 2,
                    .standing = Standing::Live,
                    .meaning = "share of the planned seats that are opened; if it falls, "
                               "seats close only as they fall vacant",
                    .slot = slot<&Parameters::staffing, &Staffing::budget>()},
          .group = LeverGroup::Policy,
          .practices = "24",
          .cost = "the wages it pays, or saves"},
};

}  // namespace morale
