// How many of the planned seats are paid for.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array staffing_levers = {
    Lever{{"staffing.budget", Share, "", 0.1, 2, Live,
           "share of the planned seats that are opened; if it falls, seats close only as they fall vacant",
           slot<&P::staffing, &Staffing::budget>()},
          LeverGroup::Policy, "24",
          "the wages it pays, or saves"},
};
// clang-format on

}  // namespace morale::lever_rows
