// Who is hired: how many apply for a seat, what the selection predicts, whom the centre looks for and what
// they see of the job beforehand.
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
                    .meaning = "newcomers hired per applicant: 1/30 is one in thirty",
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
                    .meaning = "correlation of the selection score with talent: 0.42 structured "
                               "interviews, 0.40 job knowledge, 0.33 a day's work sample, 0.31 ability "
                               "tests, 0.19 unstructured interviews, 0.07 experience",
                    .slot = slot<&Parameters::hiring, &HiringParameters::validity>()},
          .group = LeverGroup::Policy,
          .practices = "28 62",
          .cost = "none by itself"},
    Lever{.field = {.path = "hiring.warmth",
                    .dimension = Dimension::Number,
                    .unit = "",
                    .lowest = -2,
                    .highest = 2,
                    .standing = Standing::Live,
                    .meaning = "mean warmth that the centre looks for, in SD; stoppers, "
                               "tough defenders, are cold: -0.5",
                    .slot = slot<&Parameters::selection, &Selection::warmth>()},
          .group = LeverGroup::Policy,
          .practices = "22",
          .cost = "none by itself"},
    Lever{.field = {.path = "hiring.warmth_validity",
                    .dimension = Dimension::Number,
                    .unit = "",
                    .lowest = 0,
                    .highest = 0.9,
                    .standing = Standing::Live,
                    .meaning = "correlation of the selection score with warmth, "
                               "such as a voice coach's judgement has",
                    .slot = slot<&Parameters::selection, &Selection::warmth_validity>()},
          .group = LeverGroup::Policy,
          .practices = "28",
          .cost = "none by itself"},
    Lever{.field = {.path = "hiring.fit_validity",
                    .dimension = Dimension::Number,
                    .unit = "",
                    .lowest = 0,
                    .highest = 0.9,
                    .standing = Standing::Live,
                    .meaning = "correlation of the selection score with fit to the culture",
                    .slot = slot<&Parameters::selection, &Selection::fit_validity>()},
          .group = LeverGroup::Policy,
          .practices = "28 62",
          .cost = "none by itself"},
    Lever{.field = {.path = "hiring.preview",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of the job's reality that newcomers see before they sign",
                    .slot = slot<&Parameters::selection, &Selection::preview>()},
          .group = LeverGroup::Policy,
          .practices = "28 58",
          .cost = "centre.hiring.preview for each newcomer"},
};

}  // namespace morale
