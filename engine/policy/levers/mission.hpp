// The sense of mission: letters passed on, stories told, a yearly meeting with people who were helped.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array mission_levers = {
    Lever{{"mission.letters.every", Duration, "wk", 0, 52, Live,
           "time between two occasions on which all thank-you letters are passed on to everybody; 0 is never",
           slot<&P::mission, &Mission::letters_every_weeks>(), {}, least_rhythm_weeks},
          LeverGroup::Attitude, "4 9",
          "letters.minutes of a manager's time on each occasion"},
    Lever{{"mission.letters.minutes", Number, "min", 0, 2400, Live,
           "a manager's time on each occasion",
           slot<&P::mission, &Mission::letter_minutes>()},
          LeverGroup::Attitude, "12",
          "managers' time"},
    Lever{{"mission.stories.every", Duration, "wk", 0, 52, Live,
           "time between two tellings of a story about somebody who was helped; 0 is never",
           slot<&P::mission, &Mission::stories_every_weeks>(), {}, least_rhythm_weeks},
          LeverGroup::Attitude, "5",
          "stories.minutes of a manager's time for each telling"},
    Lever{{"mission.stories.minutes", Number, "min", 0, 2400, Live,
           "a manager's time for each telling",
           slot<&P::mission, &Mission::story_minutes>()},
          LeverGroup::Attitude, "12",
          "managers' time"},
    Lever{{"mission.meeting.per_year", Rate, "1/yr", 0, 52, Live,
           "meetings a year with people who were helped; 0 is none",
           slot<&P::mission, &Mission::meetings_per_year>()},
          LeverGroup::Attitude, "10",
          "cost_per_head for each agent"},
    Lever{{"mission.meeting.start", DayOfYear, "", 101, 1231, Live,
           "day of the year's first meeting, month-day",
           slot<&P::mission, &Mission::meeting_start>()},
          LeverGroup::Attitude, "10",
          "none"},
    Lever{{"mission.meeting.cost_per_head", Money, "USD", 0, 10000, Live,
           "cost per agent of each meeting",
           slot<&P::mission, &Mission::meeting_cost_per_head>()},
          LeverGroup::Attitude, "10 12",
          "money"},
    Lever{{"mission.meeting.off_phone", Duration, "min", 0, 480, Live,
           "time that each meeting takes every agent at work that day off the phone",
           slot<&P::mission, &Mission::meeting_off_phone_minutes>()},
          LeverGroup::Attitude, "10 12",
          "contacts that wait"},
};
// clang-format on

}  // namespace morale::lever_rows
