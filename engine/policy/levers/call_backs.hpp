// Call-backs: promised after a contact, how many and how soon; offered instead of waiting, and to whom.
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
    Lever{{"call_backs.offered_after", Duration, "s", 0, 1e6, Live,
           "wait of the caller at the head of the line from which others are offered a call-back in their turn; 0: never",
           slot<&P::call_backs, &CallBacks::offered_after_seconds>()},
          LeverGroup::Policy, "39",
          "the tries that reach nobody"},
    Lever{{"call_backs.accepted", Share, "", 0, 1, Live,
           "share of the callers who take a call-back that is offered instead of waiting",
           slot<&P::call_backs, &CallBacks::accepted>()},
          LeverGroup::Policy, "39",
          "none by itself"},
    Lever{{"call_backs.tries", Count, "", 1, 10, Live,
           "calls made in a row to reach a customer who took a call-back instead of waiting",
           slot<&P::call_backs, &CallBacks::tries>()},
          LeverGroup::Policy, "39",
          "the tries that reach nobody"},
};
// clang-format on

}  // namespace morale::lever_rows
