// A small unexpected extra for customers whose issue was solved.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array extras_levers = {
    Lever{.field = {.path = "extras.share",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of the resolved contacts with an unexpected extra, "
                               "beyond those that agents give anyway",
                    .slot = slot<&Parameters::offer, &Offer::extras, &Extras::share>()},
          .group = LeverGroup::Policy,
          .practices = "33",
          .cost = "extras.cost for each"},
    Lever{.field = {.path = "extras.cost",
                    .dimension = Dimension::Money,
                    .unit = "USD",
                    .lowest = 0,
                    .highest = 10000,
                    .standing = Standing::Live,
                    .meaning = "cost of one extra",
                    .slot = slot<&Parameters::offer, &Offer::extras, &Extras::cost>()},
          .group = LeverGroup::Policy,
          .practices = "33",
          .cost = "money"},
};

}  // namespace morale
