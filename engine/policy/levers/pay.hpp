// The wage per hour, relative to the market's.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array pay_levers = {
    Lever{.field = {.path = "pay.wage",
                    .dimension = Dimension::MoneyRate,
                    .unit = "USD/h",
                    .lowest = 1,
                    .highest = 1000,
                    .standing = Standing::Live,
                    .meaning = "wage of an agent",
                    .slot = slot<&Parameters::money, &MoneyParameters::wage_per_hour>()},
          .group = LeverGroup::Policy,
          .practices = "3 19",
          .cost = "paid for every contract hour"},
};

}  // namespace morale
