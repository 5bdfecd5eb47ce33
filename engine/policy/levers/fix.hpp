// Fixing the process: how much better it gets, and the money, time and commitment put into it.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array fix_levers = {
    Lever{
        .field = {.path = "fix.gain",
                  .dimension = Dimension::Number,
                  .unit = "",
                  .lowest = 0,
                  .highest = 2,
                  .standing = Standing::Live,
                  .meaning =
                      "what the fix adds to the quality of the process, in logits of resolution; 0 is no fix",
                  .slot = slot<&Parameters::offer, &Offer::fix, &Fix::gain>()},
        .group = LeverGroup::Policy,
        .practices = "42 43",
        .cost = "fix.cost, and fix.minutes of managers"},
    Lever{.field = {.path = "fix.begins",
                    .dimension = Dimension::Duration,
                    .unit = "wk",
                    .lowest = 0,
                    .highest = 520,
                    .standing = Standing::Live,
                    .meaning = "when the work begins, counted from the start of measurement",
                    .slot = slot<&Parameters::offer, &Offer::fix, &Fix::begins_weeks>()},
          .group = LeverGroup::Policy,
          .practices = "42 43",
          .cost = "none"},
    Lever{.field = {.path = "fix.weeks",
                    .dimension = Dimension::Duration,
                    .unit = "wk",
                    .lowest = 0.1,
                    .highest = 260,
                    .standing = Standing::Live,
                    .meaning = "weeks of work until the fix is delivered, at full commitment",
                    .slot = slot<&Parameters::offer, &Offer::fix, &Fix::weeks>()},
          .group = LeverGroup::Policy,
          .practices = "43",
          .cost = "none by itself"},
    Lever{.field = {.path = "fix.commitment",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "pace of the work; at 0.5 the fix takes twice as long, at 0 it never comes",
                    .slot = slot<&Parameters::offer, &Offer::fix, &Fix::commitment>()},
          .group = LeverGroup::Policy,
          .practices = "43",
          .cost = "money and minutes are spent sooner"},
    Lever{.field = {.path = "fix.cost",
                    .dimension = Dimension::Money,
                    .unit = "USD",
                    .lowest = 0,
                    .highest = 1e9,
                    .standing = Standing::Live,
                    .meaning = "cost of the fix, spread evenly over the time until it is delivered",
                    .slot = slot<&Parameters::offer, &Offer::fix, &Fix::cost>()},
          .group = LeverGroup::Policy,
          .practices = "43",
          .cost = "money"},
    Lever{.field = {.path = "fix.minutes",
                    .dimension = Dimension::Number,
                    .unit = "min",
                    .lowest = 0,
                    .highest = 100000,
                    .standing = Standing::Live,
                    .meaning = "managers' time a week at full commitment",
                    .slot = slot<&Parameters::offer, &Offer::fix, &Fix::minutes>()},
          .group = LeverGroup::Policy,
          .practices = "12 43",
          .cost = "managers' time"},
};

}  // namespace morale
