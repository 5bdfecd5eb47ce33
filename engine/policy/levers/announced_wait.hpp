// A message in the line: how long callers are told that they will wait.
#pragma once

#include <array>
#include <string_view>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

inline constexpr std::array<std::string_view, 3> told_wait_words = {"nothing", "head of line",
                                                                    "line length"};  // [ToldWait]

// clang-format off
inline constexpr std::array announced_wait_levers = {
    Lever{{"announced_wait.by", Choice, "", 0, 0, Live,
           "how long callers who find nobody free are told that they will wait: nothing is told, as long as the "
           "caller at the head of the line has waited, or as long as the agents at work need for the line",
           slot<&P::announced_wait, &AnnouncedWait::by>(), told_wait_words},
          LeverGroup::Policy, "56",
          "none by itself"},
    Lever{{"announced_wait.factor", Number, "", 0.05, 20, Live,
           "the wait that is told, relative to that estimate",
           slot<&P::announced_wait, &AnnouncedWait::factor>()},
          LeverGroup::Policy, "56",
          "none by itself"},
};
// clang-format on

}  // namespace morale::lever_rows
