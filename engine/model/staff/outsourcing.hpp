// Outsourcing: a share of the contacts goes to a team of another firm. Its people are paid what that firm
// pays, leave oftener (in-house centres have less turnover and better jobs in all 17 countries of Holman,
// Batt & Holtgrewe 2007), and no programme of this firm reaches them; the centre pays a price for each of
// their hours and none for replacing them. Those inside read it as a sign of what their work is worth: their
// career prospects fall with the share that others answer, and with it their staying.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Does the team belong to another firm?
bool is_outside(const World& w, std::size_t team);

/// Is the agent employed by this firm, so that its programmes reach them?
inline bool is_own(const World& w, AgentId agent) {
    return !is_outside(w, w.agents.seat[agent].team);
}

/// Gives each queue its share of the contacts, cumulated: as given, and to outside teams what is outsourced.
/// Inside comes first, so that a larger share outside moves no contact that was outside before.
void share_out(World& w);

/// Outside people are there from the day on which their seats open: the other firm has them ready.
void staff_outside(World& w);

/// Felt career prospect inside, a deviation: 0 without outsourcing, and outside.
double career_prospect_inside(const World& w, AgentId agent);

/// What wage and work outside, or the prospect inside, add to the log hazard of quitting.
double outsourcing_on_quitting(const World& w, AgentId agent);

inline constexpr std::array outsourcing_links = {
    Link{"contacts outsourced", "contacts", -1, "outsourcing"},
    Link{"contacts outsourced", "prospect", -1, "outsourcing"},
};

}  // namespace morale
