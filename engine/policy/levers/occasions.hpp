// The events of an annual week, spread evenly over the year instead.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array occasions_levers = {
    Lever{{"recognition.occasions.events", Rate, "1/yr", 0, 365, Live,
           "events a year, each for every agent, evenly spread; 0 is none",
           slot<&P::occasions, &Occasions::events_per_year>()},
          LeverGroup::Attitude, "13 20",
          "cost_per_head for each agent and event"},
    Lever{{"recognition.occasions.quality", Share, "", 0, 1, Live,
           "quality of the recognition: 1 is personal, specific, timely; 0.3 is a form letter",
           slot<&P::occasions, &Occasions::quality>()},
          LeverGroup::Attitude, "13 14",
          "none by itself"},
    Lever{{"recognition.occasions.announced", Flag, "", 0, 1, Live,
           "whether they are known beforehand, which takes away most of their worth",
           slot<&P::occasions, &Occasions::announced>()},
          LeverGroup::Attitude, "13",
          "none"},
    Lever{{"recognition.occasions.cost_per_head", Money, "USD", 0, 10000, Live,
           "cost per agent of each event",
           slot<&P::occasions, &Occasions::cost_per_head>()},
          LeverGroup::Attitude, "13 14",
          "money"},
    Lever{{"recognition.occasions.off_phone", Duration, "min", 0, 480, Live,
           "time that each event takes every agent at work that day off the phone",
           slot<&P::occasions, &Occasions::off_phone_minutes>()},
          LeverGroup::Attitude, "13",
          "contacts that wait"},
};
// clang-format on

}  // namespace morale::lever_rows
