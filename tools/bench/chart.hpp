// The picture of a run: for each row that is measured against the textbook a bar from 1, "as fast as the
// textbook", to how many times as fast it is, on a scale where twice is as far as half. A thin line goes from
// the least to the greatest repeat, a tick stands where the row is asked to be.
#pragma once

#include <span>
#include <string>

#include "tools/bench/machine.hpp"
#include "tools/bench/outcome.hpp"

namespace morale::bench {

/// A picture that stands by itself (SVG).
std::string speed_chart(std::span<const Outcome>, const Machine&);

}  // namespace morale::bench
