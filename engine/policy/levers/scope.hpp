// What the team is for: service as a whole, or complaints.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array scope_levers = {
    Lever{.field = {.path = "scope.complaints",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of the issues that are complaints, beyond the usual mix",
                    .slot = slot<&Parameters::scope, &Scope::complaints>()},
          .group = LeverGroup::Policy,
          .practices = "21",
          .cost = "none by itself"},
};

}  // namespace morale
