// Whom a centre looks for, and what it shows them. One score ranks the applicants, and those hired lie in
// its top share (Naylor & Shine 1965), so that the mean talent of hires is validity x phi(z) / ratio. The
// score correlates with talent, warmth and fit by the three validities, whose squares sum to at most 1. A
// centre that wants "stoppers", tough defenders, looks for cold people. Fit with the culture ties people to
// the job: it lowers the hazard of quitting (equation 9). A realistic preview of the job lowers the early
// part of that hazard for those who had it (sign: Earnest, Allen & Landis 2011).
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Sets the traits and the background of the present holder of the seat from their own luck.
void choose_person(World& w, AgentId agent);

/// Books the cost of showing the job to the newcomer.
void book_preview(World& w, AgentId agent);

inline constexpr std::array selection_links = {
    Link{"selection", "talent", +1, "selection"},  Link{"selection", "warmth", +1, "selection"},
    Link{"selection", "fit", +1, "selection"},     Link{"fit", "quits", -1, "selection"},
    Link{"job preview", "quits", -1, "selection"},
};

}  // namespace morale
