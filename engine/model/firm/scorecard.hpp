// The scorecard: people do what counts. Weight on external measures draws effort towards service, weight on
// productivity towards speed, and a prize that is known beforehand and tied to one metric moves .3 of the
// effort to it (goal displacement; multitasking, Holmstrom & Milgrom 1991). Effort follows in 4 weeks. Drawn
// to service by e, a contact takes exp(.2 e) of its time, is resolved more often by the time it gets (1.2 ln
// of the time on the logit of equation 3; Oliva & Sterman 2001) and is more courteous by .4 e; drawn to
// speed, one is watched, which is a demand of .35 (electronic monitoring goes with 8.3 points more of
// turnover; Batt & Colvin). Weights are those beyond the status quo, where e is 0.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Once a day.
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
