// Announcing that service will get better: what is promised, when, and to how many.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array announcement_levers = {
    Lever{{"announcement.promise", Number, "", 0, 1, Live,
           "promised rise of experienced quality; 0 is no announcement",
           slot<&P::offer, &Offer::announcement, &Announcement::promise>()},
          LeverGroup::Policy, "42",
          "announcement.cost"},
    Lever{{"announcement.at", Duration, "wk", 0, 520, Live,
           "when it is made, counted from the start of measurement",
           slot<&P::offer, &Offer::announcement, &Announcement::at_weeks>()},
          LeverGroup::Policy, "42",
          "none"},
    Lever{{"announcement.share", Share, "", 0, 1, Live,
           "share of the customers who hear it",
           slot<&P::offer, &Offer::announcement, &Announcement::share>()},
          LeverGroup::Policy, "42",
          "none by itself"},
    Lever{{"announcement.cost", Money, "USD", 0, 1e9, Live,
           "what making it costs",
           slot<&P::offer, &Offer::announcement, &Announcement::cost>()},
          LeverGroup::Policy, "42",
          "money"},
};
// clang-format on

}  // namespace morale::lever_rows
