// Rest. Relief is what makes an agent feel fresher than lasting exhaustion says, in SD of it: a vacation
// gives .43, which fades in a week or two of work, faster under load (de Bloom et al. 2009; Kuhnel &
// Sonnentag 2011); a break of one's own choice gives a little each time, in proportion to its length up to
// five minutes (longer micro-breaks do more for performance, Albulescu et al. 2022; proportion and five
// minutes are ours), and a little meaning to who knows the mission when its content is that. What counts is
// relief beyond that of the usual leave, and it takes away no more than there is: what is felt stays between
// fresh and spent. Breaks are minutes off the phone. Some of those who are sick come nevertheless and resolve
// less that day (presenteeism).
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Relief that the agent feels now, in SD of exhaustion.
double relief(const World& w, AgentId agent);

/// Its mean over people and weeks with the planned leave and no breaks, in SD: the neutral value.
double usual_relief(const World& w);

/// The deviation from that, as far as there is exhaustion to take away or room to add some; 0 when the
/// mechanism is cut.
double more_relief(const World& w, AgentId agent);

/// Exhaustion as it is felt, 0 fresh .. 1 spent.
double felt_exhaustion(const World& w, AgentId agent);

/// Term of the logit of resolution: of who works unwell.
double unwell_on_resolution(const World& w, AgentId agent);

inline constexpr std::array rest_links = {
    Link{"own breaks", "exhaustion", -1, "rest"},     Link{"own breaks", "meaning", +1, "rest"},
    Link{"own breaks", "agents present", -1, "rest"}, Link{"vacation", "exhaustion", -1, "rest"},
    Link{"sickness", "resolution", -1, "rest"},
};

}  // namespace morale
