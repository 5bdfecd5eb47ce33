// Time that managers spend on their people beyond the usual: coaching, clearing up, listening.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array support_levers = {
    Lever{{"managers.support", Number, "min", 0, 480, Live,
           "a manager's time for each agent and week, beyond the usual",
           slot<&P::support, &Support::minutes>()},
          LeverGroup::Attitude, "4 24 36",
          "managers' time"},
};
// clang-format on

}  // namespace morale::lever_rows
