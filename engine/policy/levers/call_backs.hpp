// Promised call-backs: how many, and how soon.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array call_backs_levers = {
    Lever{{"call_backs.share", Share, "", 0, 1, Live,
           "share of unresolved contacts, of customers who would come again, that end with the promise of a "
           "call-back",
           slot<&P::call_backs, &CallBacks::share>()},
          LeverGroup::Policy, "39",
          "the contact that follows"},
    Lever{{"call_backs.within", Duration, "h", 0, 240, Live,
           "time limit for a promised call-back, counted in opening hours",
           slot<&P::call_backs, &CallBacks::within_hours>()},
          LeverGroup::Policy, "39",
          "none by itself"},
};
// clang-format on

}  // namespace morale::lever_rows
