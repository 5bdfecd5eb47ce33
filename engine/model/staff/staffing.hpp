// Staffing: which seats of a team are closed when there are fewer than before:
// those that are vacant, then those whose holders leave next; nobody is sent away. A newcomer whose first job
// in the firm this is goes on to another one after some weeks, and the seat falls vacant again.
#pragma once

#include <array>
#include <cstdint>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Opens and closes seats of the team until as many are open as wanted; the rest close with the next leavers.
/// Requires that it has as many seats.
void open_and_close(World& w, TeamState& team, std::uint32_t wanted);

/// The holder of the seat has left: is it closed now instead of filled again?
bool closes_with_leaver(World& w, AgentId agent);

inline constexpr std::array staffing_links = {
    Link{"budget", "agents present", +1, "staffing"},
    Link{"newcomers pass through", "tenure", -1, "staffing"},
    Link{"newcomers pass through", "agents present", -1, "staffing"},
};

}  // namespace morale
