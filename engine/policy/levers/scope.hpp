// What the team is for: service as a whole, or complaints.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array scope_levers = {
    Lever{{"scope.complaints", Share, "", 0, 1, Live,
           "extra share of issues that are complaints, on top of the usual mix",
           slot<&P::scope, &Scope::complaints>()},
          LeverGroup::Policy, "21",
          "none by itself"},
};
// clang-format on

}  // namespace morale::lever_rows
