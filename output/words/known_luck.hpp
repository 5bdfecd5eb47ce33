// What a reader is told of known luck (engine/study/known_luck.hpp) where numbers from which it is taken out
// stand side by side.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/study/result.hpp"

namespace morale {

/// Why a difference need not be that of the two values beside it. Empty if it is, for all these metrics.
std::string why_differences_differ(const StudyResult&, const std::vector<std::size_t>& metrics);

/// Why the parts of the net value need not add up to it. `counted` names those from which no luck is taken.
std::string why_parts_do_not_add_up(const std::vector<std::string>& counted);

}  // namespace morale
