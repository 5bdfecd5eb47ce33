// Routing: a contact goes to the agent of its team who has been idle longest (novices first or last, if a
// policy says so), or waits its turn. An agent who becomes free takes the first contact of the most
// important queue. Waiting ends at the instant at which patience does.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// A contact enters its queue now.
void enter(World& w, Contact contact);

/// The agent, who is on shift and free, takes what waits, or joins the line of the idle.
void take_next(World& w, AgentId agent);

void handle(World& w, const PatienceEnds& end);

inline constexpr std::array routing_links = {
    Link{"agents present", "occupancy", -1, "routing"}, Link{"contacts", "occupancy", +1, "routing"},
    Link{"handle time", "occupancy", +1, "routing"},    Link{"occupancy", "waiting", +1, "routing"},
    Link{"waiting", "abandoned", +1, "routing"},        Link{"abandoned", "occupancy", -1, "routing"},
    Link{"abandoned", "contacts", +1, "routing"},       Link{"novices first", "resolution", -1, "routing"},
};

}  // namespace morale
