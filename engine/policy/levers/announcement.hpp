// Announcing that service will get better: what is promised, when, and to how many.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array announcement_levers = {
    Lever{.field = {.path = "announcement.promise",
                    .dimension = Dimension::Number,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "promised rise of experienced quality; 0 is no announcement",
                    .slot = slot<&Parameters::offer, &Offer::announcement, &Announcement::promise>()},
          .group = LeverGroup::Policy,
          .practices = "42",
          .cost = "announcement.cost"},
    Lever{.field = {.path = "announcement.at",
                    .dimension = Dimension::Duration,
                    .unit = "wk",
                    .lowest = 0,
                    .highest = 520,
                    .standing = Standing::Live,
                    .meaning = "when it is made, counted from the start of measurement",
                    .slot = slot<&Parameters::offer, &Offer::announcement, &Announcement::at_weeks>()},
          .group = LeverGroup::Policy,
          .practices = "42",
          .cost = "none"},
    Lever{.field = {.path = "announcement.share",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of the customers who hear it",
                    .slot = slot<&Parameters::offer, &Offer::announcement, &Announcement::share>()},
          .group = LeverGroup::Policy,
          .practices = "42",
          .cost = "none by itself"},
    Lever{.field = {.path = "announcement.cost",
                    .dimension = Dimension::Money,
                    .unit = "USD",
                    .lowest = 0,
                    .highest = 1e9,
                    .standing = Standing::Live,
                    .meaning = "what making it costs",
                    .slot = slot<&Parameters::offer, &Offer::announcement, &Announcement::cost>()},
          .group = LeverGroup::Policy,
          .practices = "42",
          .cost = "money"},
};

}  // namespace morale
