// An executive sits with the front line, thanks those met, asks what is in the way and acts on some of it.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array executives_levers = {
    Lever{.field = {.path = "executives.visits.every",
                    .dimension = Dimension::Duration,
                    .unit = "wk",
                    .lowest = 0,
                    .highest = 52,
                    .standing = Standing::Live,
                    .meaning = "time between two visits in which an executive sits "
                               "with the front line; 0 is never",
                    .slot = slot<&Parameters::visits, &ExecutiveVisits::every_weeks>(),
                    .least = least_rhythm_weeks},
          .group = LeverGroup::Attitude,
          .practices = "18 37 53",
          .cost = "minutes for everybody met"},
    Lever{.field = {.path = "executives.visits.share",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of the agents whom the executive meets at a visit",
                    .slot = slot<&Parameters::visits, &ExecutiveVisits::share>()},
          .group = LeverGroup::Attitude,
          .practices = "18",
          .cost = "minutes for everybody met"},
    Lever{.field = {.path = "executives.visits.minutes",
                    .dimension = Dimension::Number,
                    .unit = "min",
                    .lowest = 0,
                    .highest = 480,
                    .standing = Standing::Live,
                    .meaning = "the executive's time for each agent",
                    .slot = slot<&Parameters::visits, &ExecutiveVisits::minutes>()},
          .group = LeverGroup::Attitude,
          .practices = "12 18",
          .cost = "an executive's time"},
    Lever{.field = {.path = "executives.visits.quality",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "quality of the thanks given at a visit: 1 is personal, specific, timely; "
                               "0.3 is a form letter",
                    .slot = slot<&Parameters::visits, &ExecutiveVisits::quality>()},
          .group = LeverGroup::Attitude,
          .practices = "18",
          .cost = "none by itself"},
    Lever{.field = {.path = "executives.visits.acted_on",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of the obstacles named by agents that are removed",
                    .slot = slot<&Parameters::visits, &ExecutiveVisits::acted_on>()},
          .group = LeverGroup::Attitude,
          .practices = "18 43",
          .cost = "the money that fixing costs"},
};

}  // namespace morale
