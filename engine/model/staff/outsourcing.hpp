// Outsourcing: a share of the contacts goes to a team of another firm. Its people get that firm's pay and
// leave more often (in-house centres have less turnover and better jobs in all 17 countries of Holman, Batt
// & Holtgrewe 2007), and no programme of this firm reaches them. The centre pays a price for each of their
// hours and nothing for replacing them. People inside read it as a sign of what their work is worth: the
// larger the share that others answer, the worse their career prospects and the more of them leave.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Sets each queue's cumulative share of the contacts: the given shares, with the outsourced part moved to
/// outside teams. Inside queues come first, so that a larger outside share moves no contact that was outside
/// before.
void share_out(World& w);

/// Outside agents are there from the day on which their seats open: the other firm has them ready.
void staff_outside(World& w);

inline constexpr std::array outsourcing_links = {
    Link{"contacts outsourced", "contacts", -1, "outsourcing"},
    Link{"contacts outsourced", "prospect", -1, "outsourcing"},
};

}  // namespace morale
