// The mission mentioned on calls (practice 49): telling it reminds the agent of it a little (equation 8)
// and wins some goodwill of a customer who is treated well (equation 11). It takes some seconds of every
// such contact.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Decides and counts whether the agent mentions the mission in this contact.
bool mentions_mission(World& w, AgentId agent, Contact contact);

/// Gives a small dose of meaning at the end of a worked day; it also keeps the agent aware of the mission.
void remember_mentions(World& w, AgentId agent);

inline constexpr std::array mission_mention_links = {
    Link{"mission mentioned", "meaning", +1, "mission_mention"},
    Link{"mission mentioned", "experienced quality", +1, "mission_mention"},
    Link{"mission mentioned", "handle time", +1, "mission_mention"},
};

}  // namespace morale
