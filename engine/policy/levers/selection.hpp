// Who is hired: how many apply for a seat, and how well the choice among them foretells talent.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array selection_levers = {
    Lever{.field = {.path = "hiring.selection_ratio",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0.001,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "hired per applicant: 1/30 is one in thirty",
                    .slot = slot<&Parameters::hiring, &HiringParameters::selection_ratio>()},
          .group = LeverGroup::Policy,
          .practices = "28 58",
          .cost = "centre.hiring.cost_per_applicant for each applicant"},
    Lever{.field = {.path = "hiring.validity",
                    .dimension = Dimension::Number,
                    .unit = "",
                    .lowest = 0,
                    .highest = 0.9,
                    .standing = Standing::Live,
                    .meaning = "correlation of the selection score with talent: 0.19 unstructured "
                               "interviews, 0.42 structured ones",
                    .slot = slot<&Parameters::hiring, &HiringParameters::validity>()},
          .group = LeverGroup::Policy,
          .practices = "28 62",
          .cost = "none by itself"},
};

}  // namespace morale
