// Leaders defend the time per contact that the team thinks right against the pressure of load.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array service_standard_levers = {
    Lever{{"service_standard.hold", Flag, "", 0, 1, Live,
           "whether leaders keep the standard of time per contact from falling to practice",
           slot<&P::service_standard, &ServiceStandard::hold>()},
          LeverGroup::Policy, "44 60",
          "minutes of a leader for each agent"},
    Lever{{"service_standard.minutes", Number, "min", 0, 480, Live,
           "a leader's time for each agent and week while the standard is held",
           slot<&P::service_standard, &ServiceStandard::minutes>()},
          LeverGroup::Policy, "44 60",
          "managers' time"},
};
// clang-format on

}  // namespace morale::lever_rows
