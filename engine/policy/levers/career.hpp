// A career path: promotions, and what becomes of those who get them.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array career_levers = {
    Lever{{"career.promotions", Rate, "1/yr", 0, 10, Live,
           "yearly share of the agents with a year of tenure who are promoted",
           slot<&P::career, &Career::promotions_per_year>()},
          LeverGroup::Policy, "19 53",
          "leavers are replaced, and those who stay get the raise"},
    Lever{{"career.stay", Share, "", 0, 1, Live,
           "share of the promoted who stay on the phone as seniors",
           slot<&P::career, &Career::stay>()},
          LeverGroup::Policy, "19",
          "the raise"},
    Lever{{"career.by_merit", Share, "", 0, 1, Live,
           "share of the promotions that go to those who resolve the most instead of going by turn",
           slot<&P::career, &Career::by_merit>()},
          LeverGroup::Policy, "19",
          "none of its own"},
    Lever{{"career.raise", Share, "", 0, 1, Live,
           "raise of a senior, as a share of the wage",
           slot<&P::career, &Career::raise>()},
          LeverGroup::Policy, "19",
          "the raise"},
};
// clang-format on

}  // namespace morale::lever_rows
