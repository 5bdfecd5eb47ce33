// Rest. Relief is how much fresher an agent feels than lasting exhaustion says, in SD of exhaustion. A
// vacation gives .43, which fades within a week or two of work, faster under load (de Bloom et al. 2009;
// Kuhnel & Sonnentag 2011). A break of the agent's own choice gives a little each time, in proportion to
// its length up to a limit (longer micro-breaks do more for performance, Albulescu et al. 2022; the
// proportion and the limit are ours). If the break has mission content, it also gives some meaning to an
// agent who knows the mission. Only relief beyond that of the usual leave counts, and felt exhaustion stays
// between fresh and spent. Breaks are minutes off the phone. Some people who are sick come to work
// nevertheless and resolve less that day (presenteeism).
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Relief that the agent feels now, in SD of exhaustion.
double relief(const World& w, AgentId agent);

/// The mean relief over people and weeks with the planned leave and no breaks, in SD: the neutral value.
double usual_relief(const World& w);

/// The deviation from that, limited so that felt exhaustion stays within 0..1; 0 when the mechanism is cut.
double more_relief(const World& w, AgentId agent);

/// Exhaustion as it is felt, 0 fresh .. 1 spent.
double felt_exhaustion(const World& w, AgentId agent);

/// The term of an agent who works unwell in the logit of resolution.
double unwell_on_resolution(const World& w, AgentId agent);

inline constexpr std::array rest_links = {
    Link{"own breaks", "exhaustion", -1, "rest"},     Link{"own breaks", "meaning", +1, "rest"},
    Link{"own breaks", "agents present", -1, "rest"}, Link{"vacation", "exhaustion", -1, "rest"},
    Link{"sickness", "resolution", -1, "rest"},
};

}  // namespace morale
