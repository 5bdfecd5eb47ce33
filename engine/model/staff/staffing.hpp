// Staffing: which seats close when a team shrinks. Vacant ones close first, then those of the next leavers;
// nobody is dismissed. Someone whose first job in the firm is this one moves on to another after some weeks,
// and leaves the seat vacant.
#pragma once

#include <array>
#include <cstdint>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Opens and closes seats of the team until the wanted number is open; if too few can close now, the rest
/// close with the next leavers. Requires that the team has at least `wanted` seats.
void open_and_close(World& w, TeamState& team, std::uint32_t wanted);

/// Whether the seat, whose holder has left, closes now instead of being filled again.
bool closes_with_leaver(World& w, AgentId agent);

inline constexpr std::array staffing_links = {
    Link{"budget", "agents present", +1, "staffing"},
    Link{"newcomers pass through", "tenure", -1, "staffing"},
    Link{"newcomers pass through", "agents present", -1, "staffing"},
};

}  // namespace morale
