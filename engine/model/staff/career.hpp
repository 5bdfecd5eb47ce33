// Career, perks and support: what the firm shows people they are worth to it.
//
// Promotions that one sees happen make a career prospect: p/(p + half), p the promotions per head and year of
// the last half year. Where leaders spend their time is the signal of the function's status: visits add to
// prospect and fairness as far as deeds follow (the Customer Service Week article). Perks that sit at the top
// lower fairness, perks that are everybody's raise it (the Kars4Kids article). Prospect is a resource of .1
// in strain and takes .25 from the log hazard of quitting. A promotion comes by turn, or by merit: then to
// whoever of the team resolves the most. Who is promoted leaves the phone, and the team loses them, or stays
// as a senior with a raise. Support by managers, m/(m + half) of their minutes, is a resource of .35 (job
// demands-resources; Bakker, Demerouti & Schaufeli 2003).
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// At the turn of a week: who of those with tenure is promoted today, by turn or by merit.
void choose_promotions(World& w);

/// Promotes the agent who was chosen.
void career_day(World& w, AgentId agent);

/// Once a day, for the firm: signals are felt, perks, support and raises are paid.
void climate_day(World& w, double weeks);

inline constexpr std::array career_links = {
    Link{"promotions", "prospect", +1, "career"},
    Link{"executives' visits", "prospect", +1, "career"},
    Link{"executives' visits", "fairness", +1, "career"},
    Link{"perks for agents", "fairness", +1, "career"},
    Link{"promotions", "relative wage", +1, "career"},
};

}  // namespace morale
