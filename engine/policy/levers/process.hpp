// How the firm lets its people work: how slow and bureaucratic procedures are, and what time per contact is
// thought right.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array process_levers = {
    Lever{.field = {.path = "process.burden",
                    .dimension = Dimension::Number,
                    .unit = "",
                    .lowest = -1,
                    .highest = 2,
                    .standing = Standing::Live,
                    .meaning = "slow, bureaucratic procedures, in logits of resolution; 0 is the usual, "
                               "below 0 is leaner",
                    .slot = slot<&Parameters::offer, &Offer::process, &ProcessParameters::burden>()},
          .group = LeverGroup::Policy,
          .practices = "45",
          .cost = "none by itself; a fix takes burden away at a cost"},
    Lever{.field = {.path = "process.standard",
                    .dimension = Dimension::Number,
                    .unit = "",
                    .lowest = 0.5,
                    .highest = 2,
                    .standing = Standing::Live,
                    .meaning = "service standard: the time per contact that a team thinks right, "
                               "relative to the usual",
                    .slot = slot<&Parameters::offer, &Offer::process, &ProcessParameters::standard_time>()},
          .group = LeverGroup::Policy,
          .practices = "60",
          .cost = "time of the agents"},
};

}  // namespace morale
