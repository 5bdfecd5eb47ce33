// Newcomers: which idle agent gets the next contact, and whether service is only a first job.
#pragma once

#include <array>
#include <string_view>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

inline constexpr std::array<std::string_view, 3> novice_words = {"alike", "first", "last"};

// clang-format off
inline constexpr std::array novices_levers = {
    Lever{{"routing.novices", Choice, "", 0, 0, Live,
           "whether idle novices get the next contact like everybody else, first or last",
           slot<&P::routing, &RoutingRules::novices>(), novice_words},
          LeverGroup::Policy, "23",
          "none by itself"},
    Lever{{"placement.stay", Duration, "wk", 0, 520, Live,
           "mean time that newcomers stay on the floor before they go on to another job in the firm; 0 is "
           "for good",
           slot<&P::placement, &Placement::stay_weeks>()},
          LeverGroup::Policy, "23",
          "a replacement for everyone who goes on"},
};
// clang-format on

}  // namespace morale::lever_rows
