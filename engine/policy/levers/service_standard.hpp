// Leaders defend the time per contact that the team thinks right against the pressure of load.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array service_standard_levers = {
    Lever{.field = {.path = "service_standard.hold",
                    .dimension = Dimension::Flag,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "whether leaders keep the standard of time per "
                               "contact from falling to practice",
                    .slot = slot<&Parameters::service_standard, &ServiceStandard::hold>()},
          .group = LeverGroup::Policy,
          .practices = "44 60",
          .cost = "minutes of a leader for each agent"},
    Lever{.field = {.path = "service_standard.minutes",
                    .dimension = Dimension::Number,
                    .unit = "min",
                    .lowest = 0,
                    .highest = 480,
                    .standing = Standing::Live,
                    .meaning = "a leader's time for each agent and week while the standard is held",
                    .slot = slot<&Parameters::service_standard, &ServiceStandard::minutes>()},
          .group = LeverGroup::Policy,
          .practices = "44 60",
          .cost = "managers' time"},
};

}  // namespace morale
