// Agents who know somebody whom the work has helped.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array personal_tie_levers = {
    Lever{{"mission.tie.share", Share, "", 0, 1, Live,
           "share of the agents who know a family or person whom the work has helped",
           slot<&P::tie, &PersonalTie::share>()},
          LeverGroup::Attitude, "11",
          "tie.hours of a manager for each of them"},
    Lever{{"mission.tie.hours", Duration, "h", 0, 400, Live,
           "a manager's time in a year for each agent with a tie",
           slot<&P::tie, &PersonalTie::hours_per_year>()},
          LeverGroup::Attitude, "11 12",
          "managers' time"},
};
// clang-format on

}  // namespace morale::lever_rows
