// The team leader thanks agents in person, in a fixed rhythm, all year.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array leader_thanks_levers = {
    Lever{.field = {.path = "recognition.leader_thanks.every",
                    .dimension = Dimension::Duration,
                    .unit = "wk",
                    .lowest = 0,
                    .highest = 52,
                    .standing = Standing::Live,
                    .meaning = "time between two rounds; 0 is never",
                    .slot = slot<&Parameters::leader_thanks, &LeaderThanks::every_weeks>(),
                    .least = least_rhythm_weeks},
          .group = LeverGroup::Attitude,
          .practices = "4 18",
          .cost = "minutes of the leader for each agent"},
    Lever{.field = {.path = "recognition.leader_thanks.share",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of the agents who are thanked in a round",
                    .slot = slot<&Parameters::leader_thanks, &LeaderThanks::share>()},
          .group = LeverGroup::Attitude,
          .practices = "4 18",
          .cost = "minutes of the leader for each agent"},
    Lever{.field = {.path = "recognition.leader_thanks.quality",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "quality of the recognition: 1 is personal, specific, timely; "
                               "0.3 is a form letter",
                    .slot = slot<&Parameters::leader_thanks, &LeaderThanks::quality>()},
          .group = LeverGroup::Attitude,
          .practices = "4 18",
          .cost = "none by itself"},
    Lever{.field = {.path = "recognition.leader_thanks.minutes",
                    .dimension = Dimension::Number,
                    .unit = "min",
                    .lowest = 0,
                    .highest = 480,
                    .standing = Standing::Live,
                    .meaning = "the leader's time for each agent",
                    .slot = slot<&Parameters::leader_thanks, &LeaderThanks::minutes>()},
          .group = LeverGroup::Attitude,
          .practices = "12",
          .cost = "managers' time"},
};

}  // namespace morale
