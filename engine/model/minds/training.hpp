// Training (equation 1): product knowledge, service handling, self-motivation and stress. A full course adds
// .62 SD to what it trains (Arthur et al. 2003): product knowledge to talent, service handling to warmth. A
// share of a course gives its share, of what is not fresh yet, up to the share of it that teaches how instead
// of "smile and use names"; it is forgotten in a year. A full product course at hire shortens the time to
// experience by 30 %. A stress course lowers exhaustion at once by .17 SD (Maricutoiu et al. 2016);
// that it does not last follows from equation 5, which draws exhaustion back while the work stays as it is
// (Awa et al. 2010). Courses at hire lengthen the time before the first contact, courses in the year take
// hours from shifts.
//
// Initial training counts as time on the floor: .35 is what the usual weeks of it lead to, so that who gets
// none begins lower. Managers may let all training follow the turnover that they perceive, that of half a
// year ("they will leave anyway"): a loop.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Who has just been hired: courses and the share of initial training that there is money for. Returns the
/// weeks before the first contact.
double prepare(World& w, AgentId agent);

/// Books what preparing somebody for so many weeks costs beyond the usual.
void book_preparation(World& w, AgentId agent, double weeks);

/// The agent was taught for so long.
void teach(World& w, AgentId agent, Subject subject, double hours);

/// At the begin of a day on which the agent works: a session that is due takes hours of the shift.
void attend_training(World& w, AgentId agent);

/// Once a day: what managers take for the turnover of each team follows the quits.
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
