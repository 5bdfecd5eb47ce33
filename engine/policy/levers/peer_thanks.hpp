// Agents thank each other; a manager keeps it going.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array peer_thanks_levers = {
    Lever{{"recognition.peers.every", Duration, "wk", 0, 52, Live,
           "time between two requests to thank a colleague; 0 is never",
           slot<&P::peer_thanks, &PeerThanks::every_weeks>(), {}, least_rhythm_weeks},
          LeverGroup::Attitude, "4 16",
          "a manager's minutes each time"},
    Lever{{"recognition.peers.share", Share, "", 0, 1, Live,
           "share of the agents who are thanked each time",
           slot<&P::peer_thanks, &PeerThanks::share>()},
          LeverGroup::Attitude, "16",
          "none by itself"},
    Lever{{"recognition.peers.quality", Share, "", 0, 1, Live,
           "quality of the recognition: 1 is personal, specific, timely; 0.3 is a form letter",
           slot<&P::peer_thanks, &PeerThanks::quality>()},
          LeverGroup::Attitude, "16",
          "none by itself"},
    Lever{{"recognition.peers.minutes", Number, "min", 0, 2400, Live,
           "a manager's time each time",
           slot<&P::peer_thanks, &PeerThanks::minutes>()},
          LeverGroup::Attitude, "12 16",
          "managers' time"},
};
// clang-format on

}  // namespace morale::lever_rows
