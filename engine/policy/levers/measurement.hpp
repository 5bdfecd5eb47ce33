// Money spent on measuring service, without which executives see it late and rosily.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array measurement_levers = {
    Lever{.field = {.path = "measurement.spend",
                    .dimension = Dimension::MoneyRate,
                    .unit = "USD/month",
                    .lowest = 0,
                    .highest = 10000,
                    .standing = Standing::Live,
                    .meaning = "spending on measuring how good the service is, for each agent",
                    .slot = slot<&Parameters::measurement, &Measurement::spend>()},
          .group = LeverGroup::Policy,
          .practices = "17 37 54",
          .cost = "money"},
};

}  // namespace morale
