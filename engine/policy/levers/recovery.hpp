// Answers to complaints.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array recovery_levers = {
    Lever{{"recovery.share", Share, "", 0, 1, Live,
           "share of complaints that are answered to the customer's satisfaction",
           slot<&P::recovery, &Recovery::share>()},
          LeverGroup::Policy, "34",
          "the cost of a case"},
    Lever{{"recovery.within", Duration, "d", 0, 365, Live,
           "time within which complaints are answered, evenly spread",
           slot<&P::recovery, &Recovery::within_days>()},
          LeverGroup::Policy, "34",
          "none by itself"},
    Lever{{"recovery.cost_per_case", Money, "USD", 0, 100000, Live,
           "cost of answering one complaint well",
           slot<&P::recovery, &Recovery::cost_per_case>()},
          LeverGroup::Policy, "34",
          "paid for each case"},
};
// clang-format on

}  // namespace morale::lever_rows
