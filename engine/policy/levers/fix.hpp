// Fixing the process: how much better it gets, and the money, time and commitment put into it.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array fix_levers = {
    Lever{{"fix.gain", Number, "", 0, 2, Live,
           "what the fix adds to the quality of the process, in logits of resolution; 0 is no fix",
           slot<&P::offer, &Offer::fix, &Fix::gain>()},
          LeverGroup::Policy, "42 43",
          "fix.cost, and fix.minutes of managers"},
    Lever{{"fix.begins", Duration, "wk", 0, 520, Live,
           "when the work begins, counted from the start of measurement",
           slot<&P::offer, &Offer::fix, &Fix::begins_weeks>()},
          LeverGroup::Policy, "42 43",
          "none"},
    Lever{{"fix.weeks", Duration, "wk", 0.1, 260, Live,
           "weeks of work until the fix is delivered, at full commitment",
           slot<&P::offer, &Offer::fix, &Fix::weeks>()},
          LeverGroup::Policy, "43",
          "none by itself"},
    Lever{{"fix.commitment", Share, "", 0, 1, Live,
           "pace of the work; at 0.5 the fix takes twice as long, at 0 it never comes",
           slot<&P::offer, &Offer::fix, &Fix::commitment>()},
          LeverGroup::Policy, "43",
          "money and minutes are spent sooner"},
    Lever{{"fix.cost", Money, "USD", 0, 1e9, Live,
           "cost of the fix, spread evenly over the time until it is delivered",
           slot<&P::offer, &Offer::fix, &Fix::cost>()},
          LeverGroup::Policy, "43",
          "money"},
    Lever{{"fix.minutes", Number, "min", 0, 100000, Live,
           "managers' time a week at full commitment",
           slot<&P::offer, &Offer::fix, &Fix::minutes>()},
          LeverGroup::Policy, "12 43",
          "managers' time"},
};
// clang-format on

}  // namespace morale::lever_rows
