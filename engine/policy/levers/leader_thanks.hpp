// The team leader thanks agents in person, in a fixed rhythm, all year.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array leader_thanks_levers = {
    Lever{{"recognition.leader_thanks.every", Duration, "wk", 0, 52, Live,
           "time between two rounds; 0 is never",
           slot<&P::leader_thanks, &LeaderThanks::every_weeks>(), {}, least_rhythm_weeks},
          LeverGroup::Attitude, "4 18",
          "the leader's minutes for each agent"},
    Lever{{"recognition.leader_thanks.share", Share, "", 0, 1, Live,
           "share of the agents who are thanked in a round",
           slot<&P::leader_thanks, &LeaderThanks::share>()},
          LeverGroup::Attitude, "4 18",
          "the leader's minutes for each agent"},
    Lever{{"recognition.leader_thanks.quality", Share, "", 0, 1, Live,
           "quality of the recognition: 1 is personal, specific, timely; 0.3 is a form letter",
           slot<&P::leader_thanks, &LeaderThanks::quality>()},
          LeverGroup::Attitude, "4 18",
          "none by itself"},
    Lever{{"recognition.leader_thanks.minutes", Number, "min", 0, 480, Live,
           "the leader's time for each agent",
           slot<&P::leader_thanks, &LeaderThanks::minutes>()},
          LeverGroup::Attitude, "12",
          "managers' time"},
};
// clang-format on

}  // namespace morale::lever_rows
