// What respect, and the rule that disrespect ends the job, do to courtesy and strain (minds/respect.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The deviation of the logit of courtesy.
double respect_on_courtesy(const World& w, AgentId agent);

/// The deviation of the day's demand; and the share of the strain of hostile contacts that is spared.
double respect_on_demand(const World& w);
double spared_strain(const World& w);

/// Whether the agent is disrespectful in the contact that ends: `u` is below the probability.
inline bool snaps(const World& w, AgentId agent, bool hostile, double u) {
    const Encounters& e = w.agents.encounters[agent];
    return u < (hostile ? e.disrespects_hostile : e.disrespects);
}

/// Whether disrespect ends the job.
bool dismissal_rule_holds(const World& w);

}  // namespace morale
