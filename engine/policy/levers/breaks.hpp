// Breaks of the agent's own choice.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array breaks_levers = {
    Lever{.field = {.path = "breaks.every",
                    .dimension = Dimension::Duration,
                    .unit = "h",
                    .lowest = 0,
                    .highest = 12,
                    .standing = Standing::Live,
                    .meaning = "time without a break after which agents take one of "
                               "their own choice; 0 is none",
                    .slot = slot<&Parameters::breaks, &Breaks::every_hours>(),
                    .least = least_break_hours},
          .group = LeverGroup::Attitude,
          .practices = "8",
          .cost = "the minutes away from the phone"},
    Lever{.field = {.path = "breaks.minutes",
                    .dimension = Dimension::Number,
                    .unit = "min",
                    .lowest = 0,
                    .highest = 60,
                    .standing = Standing::Live,
                    .meaning = "length of such a break",
                    .slot = slot<&Parameters::breaks, &Breaks::minutes>()},
          .group = LeverGroup::Attitude,
          .practices = "8",
          .cost = "the minutes away from the phone"},
    Lever{.field = {.path = "breaks.mission",
                    .dimension = Dimension::Flag,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "whether the break has mission content: a story, a picture, a letter",
                    .slot = slot<&Parameters::breaks, &Breaks::mission>()},
          .group = LeverGroup::Attitude,
          .practices = "8",
          .cost = "none by itself"},
};

}  // namespace morale
