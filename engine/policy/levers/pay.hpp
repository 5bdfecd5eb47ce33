// The wage per hour, relative to the market's.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array pay_levers = {
    Lever{{"pay.wage", MoneyRate, "USD/h", 1, 1000, Live,
           "wage of an agent",
           slot<&P::money, &MoneyParameters::wage_per_hour>()},
          LeverGroup::Policy, "3 19",
          "paid for every contract hour"},
};
// clang-format on

}  // namespace morale::lever_rows
