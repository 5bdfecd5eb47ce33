// How work is designed: what agents may decide, and how clear the standards are.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array work_design_levers = {
    Lever{.field = {.path = "work.autonomy",
                    .dimension = Dimension::Number,
                    .unit = "",
                    .lowest = -1,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "how free agents are: 1 to follow their gut, 0 as usual, "
                               "-1 bound by 'that is our policy, no exceptions'",
                    .slot = slot<&Parameters::work, &WorkDesign::autonomy>()},
          .group = LeverGroup::Policy,
          .practices = "29 41 56",
          .cost = "centre.work.exception for each exception that an agent makes"},
    Lever{.field = {.path = "work.clarity",
                    .dimension = Dimension::Number,
                    .unit = "",
                    .lowest = -1,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "how clear policies, procedures and standards are: 1 fully, 0 as usual, "
                               "-1 with every case handled differently",
                    .slot = slot<&Parameters::work, &WorkDesign::clarity>()},
          .group = LeverGroup::Policy,
          .practices = "44 46",
          .cost = "centre.work.standards of a manager each week, in proportion above 0"},
};

}  // namespace morale
