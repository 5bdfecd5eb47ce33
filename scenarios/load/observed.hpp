// `observed:`, what was measured at the centre: "turnover: 41.9 %/yr".
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/metric/unit.hpp"
#include "engine/study/knobs.hpp"
#include "engine/study/plan.hpp"
#include "scenarios/load/document.hpp"
#include "scenarios/load/metric_name.hpp"

namespace morale {

/// The figures of a block, in its order. A bad figure is reported and left out, and so is one that
/// contradicts another with the same number of the base behind it. Without a table of metrics none is read.
std::vector<Observed> read_observed(const Node& block, std::span<const MetricName>, const Parameters& base,
                                    Report&);

/// The limits of a figure, as people write them: "turnover lies above 0 %/yr and below 500 %/yr".
std::string bounds_in_words(const MetricName&, const Bounds&);

}  // namespace morale
