// How soon a fault in the process is found: at once at a shop counter, after two weeks at a broker, sooner
// with measuring.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array faults_levers = {
    Lever{{"faults.detected_after", Duration, "wk", 0, 52, Live,
           "time until a fault in the process is found without measuring",
           slot<&P::offer, &Offer::process, &ProcessParameters::detected_after_weeks>()},
          LeverGroup::Policy, "40",
          "none by itself; it lies in the kind of business, and measuring shortens it"},
    Lever{{"faults.measuring", MoneyRate, "USD/wk", 0, 1e6, Live,
           "spending on measuring the service, so that faults are found sooner",
           slot<&P::offer, &Offer::process, &ProcessParameters::measuring>()},
          LeverGroup::Policy, "40 54",
          "money"},
};
// clang-format on

}  // namespace morale::lever_rows
