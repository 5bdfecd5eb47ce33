// Percentiles of waits by part of the centre: the usual ones and those that goals name, over the whole
// horizon.
#pragma once

#include <vector>

#include "engine/metric/part.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// Shares of the answered contacts, rising: those of the table of metrics, 99.5 % and 99.9 %, and those of
/// the goals.
std::vector<double> told_percentiles(const StudyPlan&);

/// [part][percentile], flat, in s: what a record says of the parts (parts_with_contacts) and percentiles.
/// NaN where nobody was answered.
std::vector<double> waits_of_parts(const Record&, const Parameters& base, const std::vector<Part>&,
                                   const std::vector<double>& percentiles);

}  // namespace morale
