// When year-round recognition is given up: a programme that was only a campaign.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array recognition_end_levers = {
    Lever{.field = {.path = "recognition.ends_after",
                    .dimension = Dimension::Duration,
                    .unit = "wk",
                    .lowest = 0,
                    .highest = 2080,
                    .standing = Standing::Live,
                    .meaning = "time after the start of the policy at which thanks, notes, occasions, "
                               "visits, awards and thanks among peers end; 0 is never",
                    .slot = slot<&Parameters::recognition_end, &RecognitionEnd::after_weeks>()},
          .group = LeverGroup::Attitude,
          .practices = "13 20",
          .cost = "fairness, by the habit that ends"},
};

}  // namespace morale
