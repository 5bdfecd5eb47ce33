// Training (equation 1): product knowledge adds to talent, service handling to warmth, self-motivation and
// stress lowers exhaustion at once (Arthur et al. 2003; Maricutoiu et al. 2016). Teaching adds to what is
// fresh:
//
//     fresh += min(1, hours / full_hours) x max(0, specificity - fresh)
//
// where specificity is the share of a course that teaches how instead of "smile and use names", and `fresh`
// is forgotten exponentially. A product course at hire shortens the time to experience. That a stress
// course does not last follows from equation 5, which draws exhaustion back while the work stays as it is
// (Awa et al. 2010). Courses at hire lengthen the time before the first contact; courses during the year
// take hours from shifts.
//
// Initial training counts as time on the floor. The skill at the start is that after the usual weeks of it,
// so that newcomers without it begin lower. Managers may let all training follow the turnover that they
// perceive ("they will leave anyway"): a loop.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Trains somebody who has just been hired: courses, and the share of initial training that there is money
/// for. Returns the weeks before the first contact.
double prepare(World& w, AgentId agent);

/// Books what `weeks` of preparation cost beyond the usual.
void book_preparation(World& w, AgentId agent, double weeks);

/// Teaches the agent for `hours`.
void teach(World& w, AgentId agent, Subject subject, double hours);

/// At the beginning of a day on which the agent works: a session that is due takes hours of the shift.
void attend_training(World& w, AgentId agent);

/// Moves, once a day, the turnover of each team that managers perceive towards its quits.
void perceive_turnover(World& w);

inline constexpr std::array training_links = {
    Link{"training", "skill", +1, "training"},
    Link{"training", "handle time", -1, "training"},
    Link{"training", "resolution", +1, "training"},
    Link{"training", "courtesy", +1, "training"},
    Link{"training", "exhaustion", -1, "training"},
    Link{"training", "agents present", -1, "training"},
    Link{"quits", "perceived turnover", +1, "training"},
    Link{"perceived turnover", "training", -1, "training"},
};

}  // namespace morale
