// Breaks of the agent's own choice.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array breaks_levers = {
    Lever{{"breaks.every", Duration, "h", 0, 12, Live,
           "time without a break after which agents take one of their own choice; 0 is none",
           slot<&P::breaks, &Breaks::every_hours>(), {}, least_break_hours},
          LeverGroup::Attitude, "8",
          "the minutes away from the phone"},
    Lever{{"breaks.minutes", Number, "min", 0, 60, Live,
           "length of a break of the agent's own choice",
           slot<&P::breaks, &Breaks::minutes>()},
          LeverGroup::Attitude, "8",
          "the minutes away from the phone"},
    Lever{{"breaks.mission", Flag, "", 0, 1, Live,
           "whether the break has mission content: a story, a picture, a letter",
           slot<&P::breaks, &Breaks::mission>()},
          LeverGroup::Attitude, "8",
          "none by itself"},
};
// clang-format on

}  // namespace morale::lever_rows
