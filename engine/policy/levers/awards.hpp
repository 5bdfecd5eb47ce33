// Awards for service stars: how many, what they get, what for, and whether they know it beforehand.
#pragma once

#include <array>
#include <string_view>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

inline constexpr std::array<std::string_view, 3> award_to_words = {"best", "lottery",
                                                                   "everybody"};  // as AwardTo
inline constexpr std::array<std::string_view, 3> tied_to_words = {"nothing", "service",
                                                                  "handle_time"};  // as TiedTo

// clang-format off
inline constexpr std::array awards_levers = {
    Lever{{"awards.rounds", Rate, "1/yr", 0, 365, Live,
           "rounds of awards a year; 0 is none",
           slot<&P::awards, &Awards::per_year>()},
          LeverGroup::Attitude, "14 36",
          "value and minutes for each winner"},
    Lever{{"awards.to", Choice, "", 0, 0, Live,
           "who wins: those who resolve the most, names drawn, or everybody",
           slot<&P::awards, &Awards::to>(), award_to_words},
          LeverGroup::Attitude, "14",
          "none"},
    Lever{{"awards.share", Share, "", 0, 1, Live,
           "share of the agents who win a round",
           slot<&P::awards, &Awards::share>()},
          LeverGroup::Attitude, "14",
          "value and minutes for each winner"},
    Lever{{"awards.value", Money, "USD", 0, 100000, Live,
           "value of one award; 0 is a symbol",
           slot<&P::awards, &Awards::value>()},
          LeverGroup::Attitude, "14",
          "money"},
    Lever{{"awards.cash", Flag, "", 0, 1, Live,
           "whether the award is cash, which is worth less than a gift",
           slot<&P::awards, &Awards::cash>()},
          LeverGroup::Attitude, "14",
          "money"},
    Lever{{"awards.announced", Flag, "", 0, 1, Live,
           "whether the awards are known beforehand, which takes away most of their worth and makes people "
           "aim at them",
           slot<&P::awards, &Awards::announced>()},
          LeverGroup::Attitude, "14 17",
          "none"},
    Lever{{"awards.tied_to", Choice, "", 0, 0, Live,
           "the single metric that decides who wins, if there is one",
           slot<&P::awards, &Awards::tied_to>(), tied_to_words},
          LeverGroup::Attitude, "14 17",
          "the other metrics"},
    Lever{{"awards.quality", Share, "", 0, 1, Live,
           "quality of the recognition: 1 is personal, specific, timely; 0.3 is a form letter",
           slot<&P::awards, &Awards::quality>()},
          LeverGroup::Attitude, "14",
          "none by itself"},
    Lever{{"awards.minutes", Number, "min", 0, 2400, Live,
           "a manager's time for each winner",
           slot<&P::awards, &Awards::minutes>()},
          LeverGroup::Attitude, "12 14",
          "managers' time"},
};
// clang-format on

}  // namespace morale::lever_rows
