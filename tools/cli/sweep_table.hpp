// A sweep as people read it on a terminal.
#pragma once

#include <string>

#include "engine/study/sweep.hpp"

namespace morale {

/// The sentence about the best point, then the table: a row for each point and policy, with each metric's
/// mean, interval, difference from the first point and how it compares with the best.
std::string sweep_text(const Sweep&, int width);

/// The sweep as one JSON object: what is best, and the rows of its table.
std::string sweep_json(const Sweep&, const std::string& folder);

}  // namespace morale
