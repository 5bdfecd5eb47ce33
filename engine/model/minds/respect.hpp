// Respect (equations 4, 9 and 10): how managers treat agents, how a team thinks customers should be
// treated, and what happens when an agent forgets it. Felt respect U follows the managers' treatment.
// Managers mirror the culture, so a person's norm is that of the team + mirror (U - 1), and it raises
// courtesy. The logit of disrespect of a customer rises with cynicism, missing respect and hostility (a
// quarter of those who are mistreated take it out on customers: Porath & Pearson). Under the rule that
// disrespect ends the job there is less of it, hostile contacts strain less because there is a line to hold
// on to, fear adds to the demands, and an agent whose disrespect is detected leaves at the end of the
// shift.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Recomputes the agent's probabilities of disrespect and their slights.
void refresh_respect(World& w, AgentId agent);

/// Applies one day of the managers' treatment to an agent on the floor, and books its cost.
void respect_day(World& w, AgentId agent);

/// Moves the teams' norms by one day.
void culture_day(World& w);

/// Records that the agent was disrespectful; under the rule this may end the job.
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
