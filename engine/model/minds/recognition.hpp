// Recognition (equations 6 and 7): what an act of thanks is worth to its receiver, how peers who see it
// share in it, and how it fades. The gain is weight x (quality - that of a form letter), less with many
// recent recognitions, less when announced, less where fairness is low; felt recognition is R~ = 1 -
// exp(-R).
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// One act of thanks.
struct Thanks {
    Programme programme{};
    double weight = 1;     // weight of the giver
    double quality = 0.7;  // 1: personal, specific, timely; .3: a form letter
    bool announced = false;
    bool seen = false;  // praise of one person that is deserved, so that peers see it
};

/// Gives the agent the recognition now; peers see it. Writes the ledger.
void recognise(World& w, AgentId agent, const Thanks& thanks);

/// Fairness falls by `loss`.
void lose_fairness(World& w, AgentId agent, double loss);

/// Notes, once a day, what the contrast after an annual week is measured against.
void remember_recognition(World& w, AgentId agent, bool in_annual_week);

/// On the day after the annual week, compares its glow with the other weeks.
void feel_contrast(World& w, AgentId agent);

inline constexpr std::array recognition_links = {
    Link{"recognition programme", "felt recognition", +1, "recognition"},
    Link{"recognition programme", "peers' recognition", +1, "recognition"},
    Link{"recognition of low quality", "fairness", -1, "recognition"},
    Link{"annual week", "fairness", -1, "recognition"},
    Link{"fairness", "felt recognition", +1, "recognition"},
    Link{"peers' recognition", "felt recognition", +1, "recognition"},
};

}  // namespace morale
