// An issue: what a contact leaves behind. Resolved, it ends; unresolved, the customer comes back or gives up.
// Its end is where customers decide to leave and what they tell.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// The contact that the agent had in hand ends with its outcome.
void end_contact(World& w, AgentId agent, const Service& ended);

/// An abandoned contact is not tried again.
void give_up(World& w, Contact contact);

inline constexpr std::array issue_links = {
    Link{"abandoned", "customers lost", +1, "issue"},
    Link{"abandoned", "bad stories", +1, "issue"},
    Link{"disrespect", "courtesy", -1, "issue"},
};

}  // namespace morale
