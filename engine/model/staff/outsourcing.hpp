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

/// Gives each queue its share of the contacts, cumulated: as given, and to outside teams what is outsourced.
/// Inside comes first, so that a larger share outside moves no contact that was outside before.
void share_out(World& w);

/// Outside people are there from the day on which their seats open: the other firm has them ready.
void staff_outside(World& w);

inline constexpr std::array outsourcing_links = {
    Link{"contacts outsourced", "contacts", -1, "outsourcing"},
    Link{"contacts outsourced", "prospect", -1, "outsourcing"},
};

}  // namespace morale
