// Unsolicited praise: now and then a customer praises an agent unasked, more often after an unexpected
// extra. The agent feels it only if somebody passes it on, in a leader's note some days later.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// At the end of a contact the agent is praised if `u` is below the chance.
void praise(World& w, AgentId agent, Contact contact, bool wow, double u);

void handle(World& w, const NoteArrives& note);

inline constexpr std::array praise_links = {
    Link{"unexpected extras", "unsolicited praise", +1, "praise"},
    Link{"unsolicited praise", "felt recognition", +1, "praise"},
    Link{"notes of praise", "felt recognition", +1, "praise"},
};

}  // namespace morale
