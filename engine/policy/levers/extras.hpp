// A small unexpected extra for customers whose issue was solved.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array extras_levers = {
    Lever{{"extras.share", Share, "", 0, 1, Live,
           "share of the resolved contacts with an unexpected extra, beyond those that agents give anyway",
           slot<&P::offer, &Offer::extras, &Extras::share>()},
          LeverGroup::Policy, "33",
          "extras.cost for each extra"},
    Lever{{"extras.cost", Money, "USD", 0, 10000, Live,
           "cost of one extra",
           slot<&P::offer, &Offer::extras, &Extras::cost>()},
          LeverGroup::Policy, "33",
          "money"},
};
// clang-format on

}  // namespace morale::lever_rows
