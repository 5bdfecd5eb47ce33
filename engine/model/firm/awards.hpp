// Awards (equation 6): several times a year a few agents, or all, get something.
//
// The weight of an award is the leader's, and grows with its size relative to what sales stars get. Cash
// counts much less than a gift of the same value (Kube, Marechal & Puppe 2012: a gift did five times as
// much). An award without value is a symbol, which works too (Kosfeld & Neckermann 2011). A surprise for
// the best is seen as deserved, and peers who see it gain; if it is known beforehand it loses most of its
// worth, and nobody else gains (Bradler et al. 2016). An agent who resolves more than the winners and is
// passed over loses fairness. A token where sales stars are feasted costs everybody fairness; an award as
// large as theirs restores it. Heavy prizes in cash take a share of every gain of meaning.
#pragma once

#include <array>
#include <cstdint>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Gives the awards now; `number` counts the rounds of today, from 0.
void award(World& w, std::uint32_t number = 0);

/// Adds, at the end of a day, what the agent did to the record for the next awards.
void tally_day(World& w, AgentId agent);

inline constexpr std::array award_links = {
    Link{"awards", "felt recognition", +1, "awards"},
    Link{"awards to others", "fairness", -1, "awards"},
    Link{"value of awards", "fairness", +1, "awards"},
    Link{"prizes in cash", "meaning", -1, "awards"},
};

}  // namespace morale
