// An executive sits with the front line, thanks those met, asks what is in the way and acts on some of it.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array executives_levers = {
    Lever{{"executives.visits.every", Duration, "wk", 0, 52, Live,
           "time between two visits in which an executive sits with the front line; 0 is never",
           slot<&P::visits, &ExecutiveVisits::every_weeks>(), {}, least_rhythm_weeks},
          LeverGroup::Attitude, "18 37 53",
          "minutes for everybody met"},
    Lever{{"executives.visits.share", Share, "", 0, 1, Live,
           "share of the agents whom the executive meets at a visit",
           slot<&P::visits, &ExecutiveVisits::share>()},
          LeverGroup::Attitude, "18",
          "minutes for everybody met"},
    Lever{{"executives.visits.minutes", Number, "min", 0, 480, Live,
           "the executive's time for each agent",
           slot<&P::visits, &ExecutiveVisits::minutes>()},
          LeverGroup::Attitude, "12 18",
          "an executive's time"},
    Lever{{"executives.visits.quality", Share, "", 0, 1, Live,
           "quality of the thanks given at a visit: 1 is personal, specific, timely; 0.3 is a form letter",
           slot<&P::visits, &ExecutiveVisits::quality>()},
          LeverGroup::Attitude, "18",
          "none by itself"},
    Lever{{"executives.visits.acted_on", Share, "", 0, 1, Live,
           "share of the obstacles named by agents that are removed",
           slot<&P::visits, &ExecutiveVisits::acted_on>()},
          LeverGroup::Attitude, "18 43",
          "the money that fixing costs"},
};
// clang-format on

}  // namespace morale::lever_rows
