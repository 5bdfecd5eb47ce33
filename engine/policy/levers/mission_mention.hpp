// Agents are encouraged to mention the mission on calls.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array mission_mention_levers = {
    Lever{.field = {.path = "mission.mention.share",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of the contacts in which the agent mentions the mission",
                    .slot = slot<&Parameters::offer, &Offer::mention, &MissionMention::share>()},
          .group = LeverGroup::Attitude,
          .practices = "49",
          .cost = "seconds of every such contact"},
};

}  // namespace morale
