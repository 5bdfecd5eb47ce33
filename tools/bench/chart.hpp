// The picture of a run: for each row that is measured against the textbook, a bar from 1, "as fast as the
// textbook", to how many times as fast it is, on a logarithmic scale. A thin line goes from the least to
// the greatest repeat; a tick shows the wanted value.
#pragma once

#include <span>
#include <string>

#include "tools/bench/machine.hpp"
#include "tools/bench/outcome.hpp"

namespace morale::bench {

/// The picture as a file of its own (SVG).
std::string speed_chart(std::span<const Outcome>, const Machine&);

}  // namespace morale::bench
