// How managers treat agents, how the team thinks customers should be treated, and whether disrespect ends
// the job.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array respect_levers = {
    Lever{{"respect.norm", Number, "", -1, 1, Live,
           "how strongly a team believes in treating customers with respect; 0 is as usual",
           slot<&P::respect, &Respect::norm>()},
          LeverGroup::Attitude, "26",
          "managers' minutes"},
    Lever{{"respect.by_managers", Number, "", -1, 1, Live,
           "how managers treat agents; 0 is as usual, 1 is with full respect",
           slot<&P::respect, &Respect::by_managers>()},
          LeverGroup::Attitude, "59",
          "managers' minutes"},
    Lever{{"respect.minutes", Number, "min", 0, 480, Live,
           "managers' time for each agent and week, at a norm or treatment of 1",
           slot<&P::respect, &Respect::minutes>()},
          LeverGroup::Attitude, "26 59",
          "managers' time"},
    Lever{{"respect.dismissal", Flag, "", 0, 1, Live,
           "whether an agent whose disrespect of a customer is detected loses the job at the end of the "
           "shift",
           slot<&P::respect, &Respect::dismissal>()},
          LeverGroup::Policy, "27",
          "replacing those who are dismissed"},
    Lever{{"respect.detected", Share, "", 0, 1, Live,
           "share of disrespect that is detected and judged grave enough to end a job",
           slot<&P::respect, &Respect::detected>()},
          LeverGroup::Policy, "27",
          "none by itself"},
};
// clang-format on

}  // namespace morale::lever_rows
