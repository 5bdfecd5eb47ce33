// How far the load of teams in short runs lies from what formulas make of it.
#pragma once

#include <vector>

#include "engine/model/parameters.hpp"
#include "engine/outlook/outlook.hpp"

namespace morale {

/// Are there chats or mail, which formulas of the waiting line tell from afar only?
bool is_beyond_formulas(const Parameters&);

/// Factors on the computed load of each team, in order, for outlook_of(). Chats beside each other and mail
/// that waits for a free moment are beyond the formulas of the waiting line: where a base has them, some
/// weeks of it are run, with what is usual taken from the last factors, until the load is the one that people
/// were said to be used to, or six times. The luck is always the same. Empty for all other bases, whose lines
/// are computed closely enough, for a load that feeds itself without an end, and for centres so large that it
/// would take long (`check` says so).
std::vector<TeamLoad> mend_of(const Parameters& base);

}  // namespace morale
