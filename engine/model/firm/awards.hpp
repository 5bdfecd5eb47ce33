// Awards (equation 6): a few agents, or all, get something, so many times a year.
//
// What an award is worth to who gets it: the leader's weight, and more with its size against what sales stars
// get; of cash only a fifth of that (a gift did five times as much; Kube, Marechal & Puppe 2012), and without
// any value it is a symbol, which works too (Kosfeld & Neckermann 2011). A surprise for the best is seen as
// deserved and lifts those who did not get it, over the graph; known beforehand it loses most and lifts
// nobody else (Bradler et al. 2016). Whoever resolves more than the winners do and is passed over loses
// fairness; a token where sales stars are feasted costs everybody fairness, and as much as theirs restores
// it. Heavy prizes in cash take .3 from every gain of meaning.
#pragma once

#include <array>
#include <cstdint>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Awards are given now; `number` counts the rounds of today, from 0.
void award(World& w, std::uint32_t number = 0);

/// At the end of a day: what the agent did counts for the next awards.
void tally_day(World& w, AgentId agent);

inline constexpr std::array award_links = {
    Link{"awards", "felt recognition", +1, "awards"},
    Link{"awards to others", "fairness", -1, "awards"},
    Link{"value of awards", "fairness", +1, "awards"},
    Link{"prizes in cash", "meaning", -1, "awards"},
};

}  // namespace morale
