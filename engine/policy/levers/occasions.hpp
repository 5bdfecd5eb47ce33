// The events of an annual week, spread evenly over the year instead.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array occasions_levers = {
    Lever{.field = {.path = "recognition.occasions.events",
                    .dimension = Dimension::Rate,
                    .unit = "1/yr",
                    .lowest = 0,
                    .highest = 365,
                    .standing = Standing::Live,
                    .meaning = "events a year, each for every agent, evenly spread; 0 is none",
                    .slot = slot<&Parameters::occasions, &Occasions::events_per_year>()},
          .group = LeverGroup::Attitude,
          .practices = "13 20",
          .cost = "cost_per_head for each agent and event"},
    Lever{.field = {.path = "recognition.occasions.quality",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "quality of the recognition: 1 is personal, specific, timely; "
                               "0.3 is a form letter",
                    .slot = slot<&Parameters::occasions, &Occasions::quality>()},
          .group = LeverGroup::Attitude,
          .practices = "13 14",
          .cost = "none by itself"},
    Lever{.field = {.path = "recognition.occasions.announced",
                    .dimension = Dimension::Flag,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "whether they are known beforehand, which takes away most of their worth",
                    .slot = slot<&Parameters::occasions, &Occasions::announced>()},
          .group = LeverGroup::Attitude,
          .practices = "13",
          .cost = "none"},
    Lever{.field = {.path = "recognition.occasions.cost_per_head",
                    .dimension = Dimension::Money,
                    .unit = "USD",
                    .lowest = 0,
                    .highest = 10000,
                    .standing = Standing::Live,
                    .meaning = "cost per agent of each event",
                    .slot = slot<&Parameters::occasions, &Occasions::cost_per_head>()},
          .group = LeverGroup::Attitude,
          .practices = "13 14",
          .cost = "money"},
    Lever{.field = {.path = "recognition.occasions.off_phone",
                    .dimension = Dimension::Duration,
                    .unit = "min",
                    .lowest = 0,
                    .highest = 480,
                    .standing = Standing::Live,
                    .meaning = "time that each event takes every agent at work that day off the phone",
                    .slot = slot<&Parameters::occasions, &Occasions::off_phone_minutes>()},
          .group = LeverGroup::Attitude,
          .practices = "13",
          .cost = "contacts that wait"},
};

}  // namespace morale
