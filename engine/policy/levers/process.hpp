// How the firm lets its people work: how slow and bureaucratic procedures are, and what time per contact is
// thought right.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array process_levers = {
    Lever{{"process.burden", Number, "", -1, 2, Live,
           "slow, bureaucratic procedures, in logits of resolution; 0 is the usual, below 0 is leaner",
           slot<&P::offer, &Offer::process, &ProcessParameters::burden>()},
          LeverGroup::Policy, "45",
          "none by itself; a fix takes burden away at a cost"},
    Lever{{"process.standard", Number, "", 0.5, 2, Live,
           "service standard: the time per contact that a team thinks right, relative to the usual",
           slot<&P::offer, &Offer::process, &ProcessParameters::standard_time>()},
          LeverGroup::Policy, "60",
          "time of the agents"},
};
// clang-format on

}  // namespace morale::lever_rows
