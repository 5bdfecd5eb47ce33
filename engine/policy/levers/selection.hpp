// Who is hired: how many apply for a seat, what the selection predicts, whom the centre looks for and what
// they see of the job beforehand.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array selection_levers = {
    Lever{{"hiring.selection_ratio", Share, "", 0.001, 1, Live,
           "newcomers hired per applicant: 1/30 is one in thirty",
           slot<&P::hiring, &HiringParameters::selection_ratio>()},
          LeverGroup::Policy, "28 58",
          "centre.hiring.cost_per_applicant for each applicant"},
    Lever{{"hiring.validity", Number, "", 0, 0.9, Live,
           "correlation of the selection score with talent: 0.42 structured interviews, 0.40 job knowledge, "
           "0.33 a day's work sample, 0.31 ability tests, 0.19 unstructured interviews, 0.07 experience",
           slot<&P::hiring, &HiringParameters::validity>()},
          LeverGroup::Policy, "28 62",
          "none by itself"},
    Lever{{"hiring.warmth", Number, "", -2, 2, Live,
           "mean warmth that the centre looks for, in SD; stoppers, tough defenders, are cold: -0.5",
           slot<&P::selection, &Selection::warmth>()},
          LeverGroup::Policy, "22",
          "none by itself"},
    Lever{{"hiring.warmth_validity", Number, "", 0, 0.9, Live,
           "correlation of the selection score with warmth, as from a voice coach's assessment",
           slot<&P::selection, &Selection::warmth_validity>()},
          LeverGroup::Policy, "28",
          "none by itself"},
    Lever{{"hiring.fit_validity", Number, "", 0, 0.9, Live,
           "correlation of the selection score with fit to the culture",
           slot<&P::selection, &Selection::fit_validity>()},
          LeverGroup::Policy, "28 62",
          "none by itself"},
    Lever{{"hiring.preview", Share, "", 0, 1, Live,
           "share of the job's reality that newcomers see before they sign",
           slot<&P::selection, &Selection::preview>()},
          LeverGroup::Policy, "28 58",
          "centre.hiring.preview for each newcomer"},
};
// clang-format on

}  // namespace morale::lever_rows
