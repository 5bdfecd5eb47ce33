// Agents are encouraged to mention the mission on calls.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array mission_mention_levers = {
    Lever{{"mission.mention.share", Share, "", 0, 1, Live,
           "share of the contacts in which the agent mentions the mission",
           slot<&P::offer, &Offer::mention, &MissionMention::share>()},
          LeverGroup::Attitude, "49",
          "seconds of every such contact"},
};
// clang-format on

}  // namespace morale::lever_rows
