// Time that managers spend on their people beyond the usual: coaching, clearing up, listening.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array support_levers = {
    Lever{.field = {.path = "managers.support",
                    .dimension = Dimension::Number,
                    .unit = "min",
                    .lowest = 0,
                    .highest = 480,
                    .standing = Standing::Live,
                    .meaning = "a manager's time for each agent and week, beyond the usual",
                    .slot = slot<&Parameters::support, &Support::minutes>()},
          .group = LeverGroup::Attitude,
          .practices = "4 24 36",
          .cost = "managers' time"},
};

}  // namespace morale
