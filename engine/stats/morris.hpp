// Screening by elementary effects: which of many factors matter, from few points. A path through the unit
// cube moves one factor at a time, in random order, and each move gives one effect of the factor that moved:
// the change of the output for each unit that the factor moves. Morris (1991), "Factorial sampling plans for
// preliminary computational experiments", Technometrics 33(2); the mean of their absolute values, and factors
// moved in groups: Campolongo, Cariboni and Saltelli (2007), "An effective screening design for sensitivity
// analysis of large models", Environmental Modelling & Software 22(10).
//
// There are four levels, and a move crosses two of them, so that each level is as likely as any other before
// and after it (Morris 1991, section 3). The levels are the middles of four strata, 1/8, 3/8, 5/8 and 7/8,
// rather than 0, 1/3, 2/3 and 1: where a coordinate is the probability of a value, corners of the cube are
// worlds in which everything is extreme at once.
//
// An output that is itself a mean of noisy repeats makes effects where there are none. From the repeats the
// noise is known, and is told beside the effects.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "engine/stats/interval.hpp"

namespace morale {

/// How far a factor moves, up or down.
inline constexpr double morris_step = .5;

/// One path: blocks + 1 points, each with all factors. Between the points i and i + 1 the block `moved[i]`
/// has moved: all of its factors, each up or down.
struct MorrisPath {
    std::vector<std::vector<double>> points;
    std::vector<std::size_t> moved;
};

/// A random path. `block_of[factor]` is the block of each factor, below `blocks`; `uniform(i)` is the i-th of
/// independent random numbers between 0 and 1, both excluded; it is called for i = 0, 1, 2 ...
[[nodiscard]] MorrisPath morris_path(std::span<const std::size_t> block_of, std::size_t blocks,
                                     const std::function<double(std::uint32_t)>& uniform);

/// What the effects of one factor say. All in the unit of the output for a move through the whole range.
struct MorrisIndex {
    double mu = 0;           // mean of the effects; means nothing for a block of several factors
    Interval mu_star{};      // mean of their absolute values, with its 95 % interval (Student's t over paths)
    double sigma = 0;        // SD of the effects: curvature, interaction, and noise
    double noise_sd = 0;     // SD that noise alone gives to an effect; NaN without repeats
    double of_noise = 0;     // the mu* that a factor without any effect would show by this noise; NaN as well
    double mean_square = 0;  // mean square of the effects less that of the noise; ranks factors fairly
    std::int64_t n = 0;      // effects
};

/// `effects[i]` has one value for each repeat of the i-th effect; one with a NaN is skipped.
[[nodiscard]] MorrisIndex morris_index(std::span<const std::vector<double>> effects);

}  // namespace morale
