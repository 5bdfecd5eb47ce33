// The share of contacts that goes to teams of another firm.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array outsourcing_levers = {
    Lever{.field = {.path = "outsourcing.share",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of the contacts and of the seats that goes to "
                               "the teams that are 'outside'",
                    .slot = slot<&Parameters::outsourcing, &Outsourcing::share>()},
          .group = LeverGroup::Policy,
          .practices = "19",
          .cost = "the other firm's price of an hour, instead of wages and replacement"},
};

}  // namespace morale
