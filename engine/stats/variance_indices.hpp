// How much of the variance of an output comes from each factor: by itself (first order) and with all its
// interactions (total). From two independent sets of points A and B, and for each factor the points of A with
// that factor's coordinates from B:
//
//     first order   mean of f(B) (f(A with i of B) - f(A)) / V         Saltelli, Annoni, Azzini, Campolongo,
//                   Ratto & Tarantola (2010), "Variance based sensitivity analysis of model output", Computer
//                   Physics Communications 181(2), table 2 (b)
//     total         mean of (f(A) - f(A with i of B))^2 / (2 V)        Jansen (1999), "Analysis of variance
//                   designs for model output", Computer Physics Communications 117(1-2)
//
// V is the variance of f over A and B. The output may be noisy, observed several times at each point. The
// repeats of A and of A with i of B may share their noise, number by number (common luck, so that it cancels
// from their difference); those of B have noise of their own, or the first-order index would count shared
// noise as an effect. What noise adds to the squares is estimated from the repeats and subtracted: V and the
// indices are those of the mean output. Without repeats the output is taken to have no noise.
//
// Intervals come from the jackknife over rows (Efron and Stein 1981, "The jackknife estimate of variance",
// Annals of Statistics 9(3)) with Student's t. They treat the rows as independent points; where these fill
// the cube more evenly, they are too wide rather than too narrow.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/stats/interval.hpp"

namespace morale {

/// The output at one row of the design: the repeats at a point of A, at one of B, and for each factor at that
/// of A with the factor's coordinates from B. A row in which any is NaN is skipped.
struct DesignRow {
    std::vector<double> a, b;
    std::vector<std::vector<double>> mixed{};  // [factor][repeat]
};

struct VarianceIndices {
    double mean = 0;              // of the output
    Interval variance{};          // of the mean output over the factors, without noise; may be below zero
    double noise_variance = 0;    // of a single observation at a point; NaN without repeats
    std::vector<Interval> first;  // [factor]; may lie somewhat outside 0..1 by chance
    std::vector<Interval> total;
    std::int64_t rows = 0;  // rows that counted
};

/// All rows have the same number of factors. Not available where fewer than three rows count or the variance
/// is not above zero.
[[nodiscard]] VarianceIndices variance_indices(std::span<const DesignRow> rows, double level = .95);

}  // namespace morale
