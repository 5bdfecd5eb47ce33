// Career, perks and support: how the firm shows people what they are worth to it.
//
// Promotions seen make a career prospect, p/(p + half), where p is the recent promotions per head and year.
// Where leaders spend their time signals the function's status: visits add to prospect and fairness as far
// as deeds follow (the Customer Service Week article). Perks that only the top has lower fairness, perks
// for everybody raise it (the Kars4Kids article). Prospect is a resource against strain and lowers the
// hazard of quitting. Promotions go by turn, or by merit: then to the member of the team who resolves the
// most. The promoted leave the phone, and the team loses them, or stay as seniors with a raise. Managers'
// support, m/(m + half) with m minutes of their time, is a resource against strain (job demands-resources;
// Bakker, Demerouti & Schaufeli 2003).
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Decides, at the turn of a week, who of those with tenure is promoted today, by turn or by merit.
void choose_promotions(World& w);

/// Promotes the agent who was chosen.
void career_day(World& w, AgentId agent);

/// To be called once a day for the firm: signals are felt; perks, support and raises are paid.
void climate_day(World& w, double weeks);

inline constexpr std::array career_links = {
    Link{"promotions", "prospect", +1, "career"},
    Link{"executives' visits", "prospect", +1, "career"},
    Link{"executives' visits", "fairness", +1, "career"},
    Link{"perks for agents", "fairness", +1, "career"},
    Link{"promotions", "relative wage", +1, "career"},
};

}  // namespace morale
