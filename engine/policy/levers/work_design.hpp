// How work is designed: what agents may decide, and how clear the standards are.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array work_design_levers = {
    Lever{{"work.autonomy", Number, "", -1, 1, Live,
           "agents' freedom: 1 to follow their judgement, 0 as usual, -1 bound by 'that is our policy, no "
           "exceptions'",
           slot<&P::work, &WorkDesign::autonomy>()},
          LeverGroup::Policy, "29 41 56",
          "centre.work.exception for each exception that an agent makes"},
    Lever{{"work.clarity", Number, "", -1, 1, Live,
           "how clear policies, procedures and standards are: 1 fully, 0 as usual, -1 with every case "
           "handled differently",
           slot<&P::work, &WorkDesign::clarity>()},
          LeverGroup::Policy, "44 46",
          "centre.work.standards of a manager each week, in proportion above 0"},
};
// clang-format on

}  // namespace morale::lever_rows
