// What `morale staff` prints: the answer, the numbers of seats that were tried, the way from the formula to
// the answer, and the half hour that needs most.
#pragma once

#include <string>

#include "output/staff.hpp"

namespace morale {

/// Lines of sentences are at most `width` characters wide.
std::string staff_text(const SeatsFound&, int width);

/// `folder`: where the tables lie.
std::string staff_json(const SeatsFound&, const std::string& folder);

}  // namespace morale
