// How far the load of teams in short runs differs from what formulas say.
#pragma once

#include <vector>

#include "engine/model/parameters.hpp"
#include "engine/outlook/outlook.hpp"

namespace morale {

/// Whether there are chats, mail, or classes that several teams answer, which formulas of the waiting line
/// describe only roughly.
bool is_beyond_formulas(const Parameters&);

/// Whether calls are refused or put off, or classes have head starts, of which the formulas know nothing.
bool has_rules_beyond_formulas(const Parameters&);

/// Whether waits by formula can be far from those of a run, so that no table should show them where a run can
/// be had: chats and mail, teams that help beyond one line, and such rules.
bool waits_are_beyond_formulas(const Parameters&);

/// Factors on the computed load of each team, in order, for outlook_of(). Chats side by side and mail that
/// waits for a free moment are beyond the formulas of the waiting line. Where a base has them, some weeks
/// of it are run, with what is usual taken from the last factors, until the load is the one that people
/// were said to be used to, or six times. The luck is always the same. Empty for all other bases, for which
/// formulas are close enough, for a load that feeds itself without end, and for centres so large that it
/// would take long (`check` says so).
std::vector<TeamLoad> mend_of(const Parameters& base);

}  // namespace morale
