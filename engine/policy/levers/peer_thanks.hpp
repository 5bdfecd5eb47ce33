// Agents thank each other; a manager keeps it going.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array peer_thanks_levers = {
    Lever{.field = {.path = "recognition.peers.every",
                    .dimension = Dimension::Duration,
                    .unit = "wk",
                    .lowest = 0,
                    .highest = 52,
                    .standing = Standing::Live,
                    .meaning = "time between two requests to thank a colleague; 0 is never",
                    .slot = slot<&Parameters::peer_thanks, &PeerThanks::every_weeks>(),
                    .least = least_rhythm_weeks},
          .group = LeverGroup::Attitude,
          .practices = "4 16",
          .cost = "minutes of a manager each time"},
    Lever{.field = {.path = "recognition.peers.share",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of the agents who are thanked each time",
                    .slot = slot<&Parameters::peer_thanks, &PeerThanks::share>()},
          .group = LeverGroup::Attitude,
          .practices = "16",
          .cost = "none by itself"},
    Lever{.field = {.path = "recognition.peers.quality",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "quality of the recognition: 1 is personal, specific, timely; "
                               "0.3 is a form letter",
                    .slot = slot<&Parameters::peer_thanks, &PeerThanks::quality>()},
          .group = LeverGroup::Attitude,
          .practices = "16",
          .cost = "none by itself"},
    Lever{.field = {.path = "recognition.peers.minutes",
                    .dimension = Dimension::Number,
                    .unit = "min",
                    .lowest = 0,
                    .highest = 2400,
                    .standing = Standing::Live,
                    .meaning = "a manager's time each time",
                    .slot = slot<&Parameters::peer_thanks, &PeerThanks::minutes>()},
          .group = LeverGroup::Attitude,
          .practices = "12 16",
          .cost = "managers' time"},
};

}  // namespace morale
