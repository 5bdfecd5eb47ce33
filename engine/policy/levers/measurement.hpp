// Money spent on measuring service, without which executives see it late and rosily.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array measurement_levers = {
    Lever{{"measurement.spend", MoneyRate, "USD/month", 0, 10000, Live,
           "spending on measuring how good the service is, for each agent",
           slot<&P::measurement, &Measurement::spend>()},
          LeverGroup::Policy, "17 37 54",
          "money"},
};
// clang-format on

}  // namespace morale::lever_rows
