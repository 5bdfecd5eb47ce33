// Intervals that hold at every sample size at once, so that one may look after each replication and stop when
// one likes. Student's interval does not: looked at again and again it fails more often than it says.
//
// The interval holds what a Bayes factor of Student's t against a normal prior of the standardised mean
// (Gönen, Johnson, Lu and Westfall 2005, The American Statistician 59(3)) does not refute. Under normal
// values this factor is a nonnegative martingale in n whatever the unknown variance and the fitted
// coefficients are, because it depends on the data through invariants only (Pérez-Ortiz, Lardy, de Heide and
// Grünwald 2024, Annals of Statistics 52(4); Wang and Ramdas 2025, "Anytime-valid t-tests and confidence
// sequences for Gaussian means with unknown variance", Sequential Analysis), so that by Ville's inequality it
// ever passes 1/alpha with probability alpha at most.
#pragma once

#include "engine/stats/control_variates.hpp"

namespace morale {

/// The interval around the estimate that holds with `level` for all n together. Unbounded while n is too
/// small to refute anything; not available with n < 2. A sample without variance has low == mean == high.
[[nodiscard]] Interval anytime_interval(const Estimated& estimate, double level);

}  // namespace morale
