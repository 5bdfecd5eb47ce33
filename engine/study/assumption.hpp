// One uncertain assumption: the law from which it is drawn, and how the parameters take its value.
//
// The law is triangular from the low to the high end of the range with its mode at the best estimate: what to
// take when no more is known than three points (Law 2015, Simulation Modeling and Analysis, 6.11; Kotz & van
// Dorp 2004, Beyond Beta, 1). It never leaves the range, and of laws on the range with that mode it is
// neither as flat as ignorance of the estimate would make it nor as narrow as a PERT beta. Its mean is a
// third of low + estimate + high: where a range is lopsided, draws are on average not the best estimate.
// Counts are rounded to the nearest whole number. Of a distribution its mean is uncertain: a draw stretches
// all values alike and keeps the shape.
#pragma once

#include <cstdint>

#include "engine/study/plan.hpp"

namespace morale {

/// The best estimate, in the field's unit; of a distribution its mean.
double best_estimate(const StudyPlan&, const Uncertain&);

/// The quantile of an assumption's law. Requires 0 < u < 1 and low <= best <= high.
double assumption_quantile(const Uncertain&, double best, double u);

/// Gives the assumption, and what takes its value from it, that value.
void set_assumption(const Uncertain&, Parameters&, double value);

/// What an attempt, from 0, of a replication, from 1, draws for it by its own law alone.
double value_at_attempt(const StudyPlan&, const Uncertain&, int replication, std::uint32_t attempt);

}  // namespace morale
