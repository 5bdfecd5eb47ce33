// How work is designed. Autonomy lets agents follow their gut: those who are able (talented or trained)
// resolve more, the others less. Everybody gains a resource against strain (equations 3 and 5; Seibert et
// al. 2011) and makes more unexpected extras, and now and then an exception, which costs money. Below zero
// it is rule-bound handling, "that's our policy", with all signs turned. Role clarity: standards that say
// what to do raise resolution and take a demand away; without them every agent handles cases in their own
// way, so that quality varies between agents. The two interact: an agent whose role is clear gets more out
// of autonomy, in resolution and in strain, and one who does not know what is expected gets less or errs
// more (role ambiguity weakens what structural empowerment does, den Bezemer 2016; roles moderate efficacy,
// Bray & Brawley 2002).
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// The levers as they work: 0 when the mechanism is cut.
double autonomy(const World& w);
double role_clarity(const World& w);

/// Terms in the logit of resolution.
double autonomy_on_resolution(const World& w, AgentId agent);
double clarity_on_resolution(const World& w, AgentId agent);

/// Terms of demand and of resources in equation 5.
double design_demand(const World& w);
double design_resources(const World& w);

/// The relative change of the share of unexpected extras.
double autonomy_on_wow(const World& w);

inline constexpr std::array work_design_links = {
    Link{"autonomy", "resolution", +1, "work_design"},
    Link{"autonomy", "exhaustion", -1, "work_design"},
    Link{"autonomy", "unexpected extras", +1, "work_design"},
    Link{"autonomy", "exceptions", +1, "work_design"},
    Link{"role clarity", "resolution", +1, "work_design"},
    Link{"role clarity", "exhaustion", -1, "work_design"},
};

}  // namespace morale
