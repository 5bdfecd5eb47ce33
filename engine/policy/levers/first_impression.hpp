// What newcomers are shown before they are customers: a first impression that is taken for the whole offer.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array first_impression_levers = {
    Lever{.field = {.path = "first_impression.above",
                    .dimension = Dimension::Number,
                    .unit = "",
                    .lowest = -0.5,
                    .highest = 0.5,
                    .standing = Standing::Live,
                    .meaning =
                        "how far the satisfaction and the expectation of newcomers begin above the usual",
                    .slot = slot<&Parameters::offer, &Offer::first_impression, &FirstImpression::above>()},
          .group = LeverGroup::Policy,
          .practices = "55",
          .cost = "first_impression.cost for each newcomer"},
    Lever{.field = {.path = "first_impression.cost",
                    .dimension = Dimension::Money,
                    .unit = "USD",
                    .lowest = 0,
                    .highest = 10000,
                    .standing = Standing::Live,
                    .meaning = "for each newcomer, when it is not the usual one",
                    .slot = slot<&Parameters::offer, &Offer::first_impression, &FirstImpression::cost>()},
          .group = LeverGroup::Policy,
          .practices = "55",
          .cost = "money"},
};

}  // namespace morale
