// Whether the perks of the company are for the top or for everybody.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array perks_levers = {
    Lever{{"perks.for_agents", Number, "", -1, 1, Live,
           "who has the perks: -1 only the top, 0 as usual, 1 agents like everybody else",
           slot<&P::perks, &Perks::for_agents>()},
          LeverGroup::Policy, "4 52",
          "cost_per_head for each agent and month, in proportion"},
    Lever{{"perks.cost_per_head", MoneyRate, "USD/month", 0, 10000, Live,
           "cost of the perks for each agent who has them",
           slot<&P::perks, &Perks::cost_per_head_month>()},
          LeverGroup::Policy, "12 52",
          "money"},
};
// clang-format on

}  // namespace morale::lever_rows
