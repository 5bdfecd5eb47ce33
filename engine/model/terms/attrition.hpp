// Attrition (equation 9): the hazard of quitting accumulates day by day. A person leaves when it passes a
// threshold of their own, a unit exponential, so that a policy that lowers the hazard delays the same
// person's leaving. Each new holder of a seat has new luck.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Hazard of quitting now, per week.
double quit_hazard(const World& w, AgentId agent);

/// Whether the agent is in a contact, or in a shift that has an end.
bool at_work(const World& w, AgentId agent);

/// The team's recent quits per head and week, as they are felt.
double recent_quits(const World& w, std::size_t team);

inline constexpr std::array attrition_links = {
    Link{"exhaustion", "quits", +1, "attrition"},    Link{"felt recognition", "quits", -1, "attrition"},
    Link{"meaning", "quits", -1, "attrition"},       Link{"fairness", "quits", -1, "attrition"},
    Link{"relative wage", "quits", -1, "attrition"}, Link{"quits", "quits", +1, "attrition"},
    Link{"tenure", "quits", -1, "attrition"},        Link{"prospect", "quits", -1, "attrition"},
};

}  // namespace morale
