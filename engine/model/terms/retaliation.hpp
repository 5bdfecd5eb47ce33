// Retaliation: mistreated employees get even with customers (Wang et al. 2011; a quarter of the victims of
// incivility: Porath & Pearson): curt closings, call-backs that never come. What managers do, the respect and
// fairness that are missing, is resented for long and costs courtesy; hostile customers of the same day
// beyond the usual are resented too, and together they are the grudge on which a promised call-back is
// missed.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// (1 - U) + (1 - J), not below 0.
double slights(const World& w, AgentId agent);

/// Slights, and hostile contacts of today beyond the usual in units of their scale. Not below 0.
double grudge(const World& w, AgentId agent);

/// Deviation of the logit of courtesy: curt closings.
double retaliation_on_courtesy(const World& w, AgentId agent);

/// Whether there are slights that the agent may pay back.
inline bool slighted(const World& w, AgentId agent) {
    return w.agents.encounters[agent].slights != 0;
}

inline constexpr std::array retaliation_links = {
    Link{"fairness", "courtesy", +1, "retaliation"},
    Link{"hostility", "missed call-backs", +1, "retaliation"},
    Link{"felt respect", "missed call-backs", -1, "retaliation"},
    Link{"fairness", "missed call-backs", -1, "retaliation"},
};

}  // namespace morale
