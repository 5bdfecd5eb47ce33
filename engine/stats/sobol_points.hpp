// Points that fill the unit cube evenly: the sequence of Sobol' (1967, "On the distribution of points in a
// cube and the approximate evaluation of integrals", USSR Computational Mathematics and Mathematical Physics
// 7(4)) with the direction numbers of Joe and Kuo (2008, "Constructing Sobol sequences with better
// two-dimensional projections", SIAM Journal on Scientific Computing 30(5)), as Boost.Random tabulates them.
//
// A digital shift (an exclusive or with a random word for each dimension) makes each point uniform and keeps
// the set even. With it the first point, the origin, is a point like any other and belongs to the set:
// without it the first 2^k points are balanced no more (Owen 2020, "On dropping the first Sobol' point").
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace morale {

/// The most dimensions that are tabulated.
inline constexpr std::size_t most_sobol_dimensions = 3667;

/// The first `count` points, each with as many coordinates as `shift` has words, strictly inside (0, 1). A
/// shift of zeros leaves the sequence as it is, half of 2^-52 beside its places. Empty if there are more than
/// `most_sobol_dimensions`.
[[nodiscard]] std::vector<std::vector<double>> sobol_points(std::size_t count,
                                                            std::span<const std::uint64_t> shift);

/// Two sets of points that know nothing of each other, as the estimators of variance_indices.hpp want them.
struct PointPairs {
    std::vector<std::vector<double>> a, b;
};

/// Each set is even by itself; the second is in random order (Latin supercube sampling: Owen 1998, "Latin
/// supercube sampling for very high-dimensional simulations", ACM Transactions on Modeling and Computer
/// Simulation 8(1)). The halves of one sequence in twice as many dimensions would be tied to each other: of a
/// few dozen points some coordinates fall together, and an index is then wrong by more than its rows betray.
/// `uniform(i)` is the i-th of independent random numbers between 0 and 1. Requires shifts of equal length.
[[nodiscard]] PointPairs sobol_pairs(std::size_t count, std::span<const std::uint64_t> shift_of_a,
                                     std::span<const std::uint64_t> shift_of_b,
                                     const std::function<double(std::uint32_t)>& uniform);

}  // namespace morale
