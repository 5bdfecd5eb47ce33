// One uncertain assumption: the law from which it is drawn, and how the parameters take its value.
//
// The law is triangular from the low to the high end of the range with its mode at the best estimate, as
// usual when no more than three points are known (Law 2015, Simulation Modeling and Analysis, 6.11; Kotz &
// van Dorp 2004, Beyond Beta, 1). It never leaves the range; it is less flat than it would be without an
// estimate, and less narrow than a PERT beta. Its mean is (low + estimate + high) / 3, so draws from a
// lopsided range do not average to the best estimate. Counts are rounded to the nearest whole number. If
// the assumption is a distribution, its mean is uncertain: a draw stretches all values alike and keeps the
// shape.
#pragma once

#include <cstdint>

#include "engine/study/plan.hpp"

namespace morale {

/// The best estimate, in the field's unit; for a distribution its mean.
double best_estimate(const StudyPlan&, const Uncertain&);

/// The quantile of an assumption's law. Requires 0 < u < 1 and low <= best <= high.
double assumption_quantile(const Uncertain&, double best, double u);

/// Gives that value to the assumption and to everything that takes its value from it.
void set_assumption(const Uncertain&, Parameters&, double value);

/// What an attempt, from 0, of a replication, from 1, draws for it, by its own law alone.
double value_at_attempt(const StudyPlan&, const Uncertain&, int replication, std::uint32_t attempt);

}  // namespace morale
