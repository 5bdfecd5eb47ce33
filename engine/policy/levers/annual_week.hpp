// The annual week of celebration: several events for everybody within five working days, once a year.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array annual_week_levers = {
    Lever{.field = {.path = "recognition.annual_week.events",
                    .dimension = Dimension::Count,
                    .unit = "",
                    .lowest = 0,
                    .highest = 20,
                    .standing = Standing::Live,
                    .meaning = "events of the week, each for every agent; 0 is no week",
                    .slot = slot<&Parameters::annual_week, &AnnualWeek::events>()},
          .group = LeverGroup::Attitude,
          .practices = "13 20",
          .cost = "cost_per_head for each agent and event"},
    Lever{.field = {.path = "recognition.annual_week.start",
                    .dimension = Dimension::DayOfYear,
                    .unit = "",
                    .lowest = 101,
                    .highest = 1231,
                    .standing = Standing::Live,
                    .meaning = "first day of the week, month-day; it begins on the Monday of that week",
                    .slot = slot<&Parameters::annual_week, &AnnualWeek::start>()},
          .group = LeverGroup::Attitude,
          .practices = "13",
          .cost = "none"},
    Lever{.field = {.path = "recognition.annual_week.quality",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "1 is personal, specific, timely; 0.3 a form letter",
                    .slot = slot<&Parameters::annual_week, &AnnualWeek::quality>()},
          .group = LeverGroup::Attitude,
          .practices = "13 14",
          .cost = "none by itself"},
    Lever{.field = {.path = "recognition.annual_week.announced",
                    .dimension = Dimension::Flag,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "is it known beforehand, which takes most of its worth",
                    .slot = slot<&Parameters::annual_week, &AnnualWeek::announced>()},
          .group = LeverGroup::Attitude,
          .practices = "13",
          .cost = "none"},
    Lever{.field = {.path = "recognition.annual_week.cost_per_head",
                    .dimension = Dimension::Money,
                    .unit = "USD",
                    .lowest = 0,
                    .highest = 10000,
                    .standing = Standing::Live,
                    .meaning = "spent on each agent at each event",
                    .slot = slot<&Parameters::annual_week, &AnnualWeek::cost_per_head>()},
          .group = LeverGroup::Attitude,
          .practices = "13 14",
          .cost = "money"},
};

}  // namespace morale
