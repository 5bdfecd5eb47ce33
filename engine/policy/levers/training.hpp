// What people are taught: initial training, and courses in product, service handling and stress.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array training_levers = {
    Lever{{"training.initial", Number, "", 0, 3, Live,
           "share of the centre's initial training that newcomers get; with 0 they begin on the phones at "
           "once",
           slot<&P::training, &Training::initial>()},
          LeverGroup::Training, "25 46",
          "weeks of wages before the first contact, and centre.training.cost for each hour"},
    Lever{{"training.specificity", Share, "", 0, 1, Live,
           "share of a course that teaches how; the rest says: smile, use names",
           slot<&P::training, &Training::specificity>()},
          LeverGroup::Training, "38",
          "none by itself"},
    Lever{{"training.follows_turnover", Number, "", 0, 3, Live,
           "share by which all training is cut when perceived turnover is twice the usual ('they leave "
           "anyway')",
           slot<&P::training, &Training::follows_turnover>()},
          LeverGroup::Policy, "25",
          "what newcomers then do not know"},
    Lever{{"training.product.at_hire", Duration, "h", 0, 400, Live,
           "length of a newcomers' course in what customers ask about, with all exceptions",
           slot<&P::training, &Training::product, &Courses::hours_at_hire>()},
          LeverGroup::Training, "46",
          "a later first contact, and centre.training.cost for each hour"},
    Lever{{"training.product.per_year", Duration, "h", 0, 400, Live,
           "yearly training per agent in what customers ask about, including every exception",
           slot<&P::training, &Training::product, &Courses::hours_per_year>()},
          LeverGroup::Training, "46",
          "hours off the phone, and centre.training.cost for each"},
    Lever{{"training.service.at_hire", Duration, "h", 0, 400, Live,
           "length of a newcomers' course in how to handle people: listening, tone, empathy",
           slot<&P::training, &Training::service, &Courses::hours_at_hire>()},
          LeverGroup::Training, "46",
          "a later first contact, and centre.training.cost for each hour"},
    Lever{{"training.service.per_year", Duration, "h", 0, 400, Live,
           "yearly training per agent in how to handle people: listening, tone, empathy",
           slot<&P::training, &Training::service, &Courses::hours_per_year>()},
          LeverGroup::Training, "46",
          "hours off the phone, and centre.training.cost for each"},
    Lever{{"training.stress.at_hire", Duration, "h", 0, 400, Live,
           "length of a newcomers' course in self-motivation and coping with stress",
           slot<&P::training, &Training::stress, &Courses::hours_at_hire>()},
          LeverGroup::Training, "46",
          "a later first contact, and centre.training.cost for each hour"},
    Lever{{"training.stress.per_year", Duration, "h", 0, 400, Live,
           "yearly training per agent in self-motivation and coping with stress",
           slot<&P::training, &Training::stress, &Courses::hours_per_year>()},
          LeverGroup::Training, "46",
          "hours off the phone, and centre.training.cost for each"},
};
// clang-format on

}  // namespace morale::lever_rows
