// Hostility (equation 10; its part in equations 4 and 5): whether a customer is aggressive in a contact, and
// what that does to who serves them. Logit = that of .09 - (S - S0) + .4 for each earlier attempt + .3 for
// each two minutes of waiting, more when a promised call-back did not come and when the issue is a complaint.
// Agents meet about ten aggressive customers a day (Grandey, Dickter & Sin 2004); what is beyond the usual
// strains, makes cynical (Dormann & Zapf 2004) and costs courtesy for the rest of the day.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Whether the contact that ends is hostile: `u` is below its probability.
bool comes_hostile(const World& w, Contact contact, Span waited, double u);

/// Today's hostile contacts beyond what is usual after so many contacts.
double hostile_beyond_usual(const World& w, AgentId agent);

/// Deviations: of the day's demand, of the cynicism it leads to, of the logit of courtesy by now.
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
