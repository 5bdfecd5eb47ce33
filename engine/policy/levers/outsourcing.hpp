// The share of contacts that goes to teams of another firm.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array outsourcing_levers = {
    Lever{{"outsourcing.share", Share, "", 0, 1, Live,
           "share of the contacts and of the seats that goes to the teams that are 'outside'",
           slot<&P::outsourcing, &Outsourcing::share>()},
          LeverGroup::Policy, "19",
          "the other firm's price of an hour, instead of wages and replacement"},
};
// clang-format on

}  // namespace morale::lever_rows
