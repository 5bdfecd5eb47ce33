// Sobol points: a sequence that fills the unit cube more evenly than chance does (Sobol 1967, USSR
// Computational Mathematics and Mathematical Physics 7(4); direction numbers of Joe and Kuo 2008, SIAM
// Journal on Scientific Computing 30(5), as Boost.Random has them). It has no seed: the same numbers give the
// same points.
#pragma once

#include <vector>

namespace morale {

/// The most dimensions for which there are direction numbers.
inline constexpr int most_sobol_dimensions = 3667;

/// The first `count` points in [0, 1), without the origin, with which the sequence begins. Requires 1 <=
/// dimensions <= most_sobol_dimensions, and count >= 0.
[[nodiscard]] std::vector<std::vector<double>> sobol_points(int dimensions, int count);

}  // namespace morale
