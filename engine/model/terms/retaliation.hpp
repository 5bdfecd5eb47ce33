// Retaliation: mistreated employees get even with customers (Wang et al. 2011; a quarter of the victims of
// incivility: Porath & Pearson), by curt closings and by call-backs that never come. Managers' slights,
// that is missing respect and fairness, are resented for long and cost courtesy. Hostile customers of the
// same day, beyond the usual, are resented too. Together they are the grudge that makes agents miss
// promised call-backs.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Slights: (1 - U) + (1 - J), not below 0.
double slights(const World& w, AgentId agent);

/// The grudge: slights, and today's hostile contacts beyond the usual in units of their scale. Not below 0.
double grudge(const World& w, AgentId agent);

/// The deviation of the logit of courtesy, for curt closings.
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
