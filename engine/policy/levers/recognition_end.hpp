// The end of year-round recognition: a programme that proves to be only a campaign.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array recognition_end_levers = {
    Lever{{"recognition.ends_after", Duration, "wk", 0, 2080, Live,
           "time after the start of the policy at which thanks, notes, occasions, visits, awards and thanks "
           "among peers end; 0 is never",
           slot<&P::recognition_end, &RecognitionEnd::after_weeks>()},
          LeverGroup::Attitude, "13 20",
          "fairness, by the habit that ends"},
};
// clang-format on

}  // namespace morale::lever_rows
