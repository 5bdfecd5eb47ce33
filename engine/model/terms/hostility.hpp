// Hostility (equation 10; its part in equations 4 and 5): whether a customer is aggressive in a contact,
// and what that does to the agent. The logit of hostility falls with satisfaction and rises with earlier
// attempts and waiting, after a missed call-back and when the issue is a complaint. Agents meet about ten
// aggressive customers a day (Grandey, Dickter & Sin 2004). More of them than usual strain, make agents
// cynical (Dormann & Zapf 2004) and cost courtesy for the rest of the day.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Whether the contact that ends is hostile: `u` is below its probability.
bool comes_hostile(const World& w, Contact contact, Span waited, double u);

/// Today's hostile contacts in excess of the number that is usual for today's volume.
double hostile_beyond_usual(const World& w, AgentId agent);

/// Effects of hostile contacts, as deviations: on the day's demand, on the cynicism that it leads to, and
/// on the logit of courtesy so far today.
double hostility_on_demand(const World& w, AgentId agent);
double hostility_on_cynicism(const World& w, AgentId agent);
double hostility_on_courtesy(const World& w, AgentId agent);

inline constexpr std::array hostility_links = {
    Link{"satisfaction", "hostility", -1, "hostility"},
    Link{"resolution", "hostility", -1, "hostility"},
    Link{"waiting", "hostility", +1, "hostility"},
    Link{"complaints as scope", "hostility", +1, "hostility"},
    Link{"hostility", "exhaustion", +1, "hostility"},
    Link{"hostility", "cynicism", +1, "hostility"},
    Link{"hostility", "courtesy", -1, "hostility"},
    Link{"backing against hostility", "exhaustion", -1, "hostility"},
};

}  // namespace morale
