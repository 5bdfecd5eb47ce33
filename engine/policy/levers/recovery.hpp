// Answers to complaints.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array recovery_levers = {
    Lever{.field = {.path = "recovery.share",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of complaints that are answered to the customer's satisfaction",
                    .slot = slot<&Parameters::recovery, &Recovery::share>()},
          .group = LeverGroup::Policy,
          .practices = "34",
          .cost = "the cost of a case"},
    Lever{.field = {.path = "recovery.within",
                    .dimension = Dimension::Duration,
                    .unit = "d",
                    .lowest = 0,
                    .highest = 365,
                    .standing = Standing::Live,
                    .meaning = "time within which complaints are answered, evenly spread",
                    .slot = slot<&Parameters::recovery, &Recovery::within_days>()},
          .group = LeverGroup::Policy,
          .practices = "34",
          .cost = "none by itself"},
    Lever{.field = {.path = "recovery.cost_per_case",
                    .dimension = Dimension::Money,
                    .unit = "USD",
                    .lowest = 0,
                    .highest = 100000,
                    .standing = Standing::Live,
                    .meaning = "cost of answering one complaint well",
                    .slot = slot<&Parameters::recovery, &Recovery::cost_per_case>()},
          .group = LeverGroup::Policy,
          .practices = "34",
          .cost = "paid for each case"},
};

}  // namespace morale
