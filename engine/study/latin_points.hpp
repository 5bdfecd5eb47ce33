// A Latin hypercube: points of which each lies in a slice of its own of every dimension (McKay, Beckman and
// Conover 1979, "A comparison of three methods for selecting values of input variables in the analysis of
// output from a computer code", Technometrics 21(2)). It is drawn by addresses of replication 0, which no
// study runs, so it shares no luck with any.
#pragma once

#include <vector>

#include "engine/kernel/draws.hpp"

namespace morale {

/// `count` points in [0, 1). A dimension's draws do not depend on how many others there are. Requires
/// dimensions >= 1 and count >= 0.
std::vector<std::vector<double>> latin_points(int dimensions, int count, Seed);

}  // namespace morale
