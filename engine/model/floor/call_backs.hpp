// Call-backs: some customers whose contact was not resolved, and who would come again, are promised a call
// instead. It is kept within its time, as a contact of the same issue, or missed: by exhausted agents, and
// by those who bear a grudge (retaliation). A customer who waits in vain comes again, later and angrier,
// and thinks less of the contact that follows.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// The agent promises a call-back; the contact comes again, called or not.
void promise_call_back(World& w, AgentId agent, Contact contact);

inline constexpr std::array call_back_links = {
    Link{"disrespect", "experienced quality", -1, "call_backs"},
    Link{"exhaustion", "missed call-backs", +1, "call_backs"},
    Link{"call-backs promised", "missed call-backs", +1, "call_backs"},
    Link{"missed call-backs", "hostility", +1, "call_backs"},
    Link{"missed call-backs", "experienced quality", -1, "call_backs"},
};

}  // namespace morale
