// Who is promised a call-back, how likely it is missed, and what that does to the contact that follows
// (floor/call_backs.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Whether the customer is promised a call-back. `u` decides whether the customer comes again; those with
/// the lowest `u` are promised one.
bool is_promised_call_back(const World& w, double u);

/// The chance that a promise made now will be missed.
double chance_of_missing(const World& w, AgentId agent, double grudge);

/// What disrespect and a missed call-back take from experienced quality.
double treatment(const World& w, Contact contact, bool disrespected);

}  // namespace morale
