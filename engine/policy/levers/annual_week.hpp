// The annual week of celebration: several events for everybody within five working days, once a year.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array annual_week_levers = {
    Lever{{"recognition.annual_week.events", Count, "", 0, 20, Live,
           "events of the week, each for every agent; 0 is no week",
           slot<&P::annual_week, &AnnualWeek::events>()},
          LeverGroup::Attitude, "13 20",
          "cost_per_head for each agent and event"},
    Lever{{"recognition.annual_week.start", DayOfYear, "", 101, 1231, Live,
           "first day of the week, month-day; it begins on the Monday of that week",
           slot<&P::annual_week, &AnnualWeek::start>()},
          LeverGroup::Attitude, "13",
          "none"},
    Lever{{"recognition.annual_week.quality", Share, "", 0, 1, Live,
           "quality of the recognition: 1 is personal, specific, timely; 0.3 is a form letter",
           slot<&P::annual_week, &AnnualWeek::quality>()},
          LeverGroup::Attitude, "13 14",
          "none by itself"},
    Lever{{"recognition.annual_week.announced", Flag, "", 0, 1, Live,
           "whether it is known beforehand, which takes away most of its worth",
           slot<&P::annual_week, &AnnualWeek::announced>()},
          LeverGroup::Attitude, "13",
          "none"},
    Lever{{"recognition.annual_week.cost_per_head", Money, "USD", 0, 10000, Live,
           "cost per agent of each event",
           slot<&P::annual_week, &AnnualWeek::cost_per_head>()},
          LeverGroup::Attitude, "13 14",
          "money"},
    Lever{{"recognition.annual_week.off_phone", Duration, "min", 0, 480, Live,
           "time that each event takes every agent at work that day off the phone",
           slot<&P::annual_week, &AnnualWeek::off_phone_minutes>()},
          LeverGroup::Attitude, "13",
          "contacts that wait"},
};
// clang-format on

}  // namespace morale::lever_rows
