// The scorecard: people do what counts. Weight on external measures draws effort e towards service, weight
// on productivity draws it towards speed, and a prize that is known beforehand and tied to one metric moves
// a share of the effort to that (goal displacement; multitasking, Holmstrom & Milgrom 1991). Effort follows
// within weeks.
//
//     time per contact x exp(time e)
//     logit of resolution + resolution_per_time x time e  (Oliva & Sterman 2001)
//     logit of courtesy + courtesy e
//     demand + watched_weight x max(0, -e)
//
// The last row is being watched for speed (electronic monitoring goes with 8.3 points more of turnover;
// Batt & Colvin). Weights count beyond those of the status quo, where e is 0.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Daily update of the effort that the scorecard draws towards service or speed.
void scorecard_day(World& w, double weeks);

inline constexpr std::array scorecard_links = {
    Link{"external measures", "effort for service", +1, "scorecard"},
    Link{"productivity measures", "effort for service", -1, "scorecard"},
    Link{"effort for service", "handle time", +1, "scorecard"},
    Link{"effort for service", "resolution", +1, "scorecard"},
    Link{"effort for service", "courtesy", +1, "scorecard"},
    Link{"prizes tied to service", "effort for service", +1, "scorecard"},
};

}  // namespace morale
