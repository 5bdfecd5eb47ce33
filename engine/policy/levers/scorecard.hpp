// What counts: the weights of the scorecard beyond those of the status quo.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array scorecard_levers = {
    Lever{{"scorecard.external", Share, "", 0, 1, Live,
           "weight of external measures such as NPS beside productivity, timeliness and adherence",
           slot<&P::scorecard, &Scorecard::external>()},
          LeverGroup::Policy, "17",
          "longer contacts"},
    Lever{{"scorecard.productivity", Share, "", 0, 1, Live,
           "weight of handle time, beyond its usual one",
           slot<&P::scorecard, &Scorecard::productivity>()},
          LeverGroup::Policy, "17 24",
          "fewer resolved contacts"},
    Lever{{"scorecard.all_hands", Share, "", 0, 1, Live,
           "weight of service on everybody's scorecard: how closely the budget follows what executives "
           "perceive",
           slot<&P::scorecard, &Scorecard::all_hands>()},
          LeverGroup::Policy, "17 37 53",
          "the money that fixing costs"},
};
// clang-format on

}  // namespace morale::lever_rows
