// Respect (equations 4, 9 and 10): how managers treat agents, what a team holds right towards customers, and
// what happens when an agent forgets it. Felt respect U follows the managers' treatment in 8 wk; managers are
// the mirror of the culture, so a person's norm is that of the team + (U - 1), and it raises courtesy.
// Disrespect of a customer: logit -4.5 + .8 (C - C0)/SD + .5 (1 - U) + 1 in a hostile contact (a quarter of
// who is mistreated takes it out on customers: Porath & Pearson). Under the rule that disrespect ends the job
// it is halved, a line to hold on to makes hostile contacts strain less, fear adds .05 to the demands, and
// who is detected leaves at the end of the shift.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Recomputes the agent's probabilities of disrespect and what they resent.
void refresh_respect(World& w, AgentId agent);

/// One day of the managers' treatment for an agent on the floor, and its cost.
void respect_day(World& w, AgentId agent);

/// One day of the teams' norms.
void culture_day(World& w);

/// The agent was disrespectful; under the rule it may be the end of the job.
void offend(World& w, AgentId agent, Contact contact);

inline constexpr std::array respect_links = {
    Link{"managers' respect", "felt respect", +1, "respect"},
    Link{"felt respect", "courtesy", +1, "respect"},
    Link{"respect norm", "courtesy", +1, "respect"},
    Link{"felt respect", "disrespect", -1, "respect"},
    Link{"cynicism", "disrespect", +1, "respect"},
    Link{"hostility", "disrespect", +1, "respect"},
    Link{"dismissal rule", "disrespect", -1, "respect"},
    Link{"dismissal rule", "exhaustion", +1, "respect"},
    Link{"dismissal rule", "backing against hostility", +1, "respect"},
    Link{"disrespect", "dismissals", +1, "respect"},
    Link{"dismissals", "agents present", -1, "respect"},
};

}  // namespace morale
