// Confidence intervals for a mean over independent replications, and for the mean change between two
// alternatives under common random numbers (paired by replication). Student's t; valid for roughly normal
// samples and, by the central limit theorem, for larger ones of any shape with finite variance. Law (2015),
// Simulation Modeling and Analysis, 4.5 and 10.2.
//
// NaN in a sample means "not available" and is skipped; `n` counts what remains. Nothing here throws: a
// probability outside 0..1 gives NaN.
#pragma once

#include <cstdint>
#include <limits>
#include <span>

#include "engine/stats/running.hpp"

namespace morale {

/// With n < 2 the bounds are NaN (with n == 0 the mean as well): one replication says nothing about chance. A
/// sample without variance has low == mean == high.
struct Interval {
    double mean = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
    std::int64_t n = 0;

    /// Half the length.
    [[nodiscard]] double half() const { return (high - low) / 2; }
};

/// The value below which Student's t with `degrees` (> 0) degrees of freedom falls with this probability.
/// Probability 0 and 1 give minus and plus infinity.
[[nodiscard]] double student_quantile(double probability, double degrees);
/// The same for the standard normal.
[[nodiscard]] double normal_quantile(double probability);
/// The same for chi square with `degrees` (> 0) degrees of freedom.
[[nodiscard]] double chi_squared_quantile(double probability, double degrees);

[[nodiscard]] Interval mean_interval(std::span<const double> sample, double level = .95);
[[nodiscard]] Interval mean_interval(const Running& sample, double level = .95);

/// For the mean of b[i] - a[i]. A pair with a NaN is skipped. Requires equal lengths (what is beyond the
/// shorter one has no partner and is left out).
[[nodiscard]] Interval paired_interval(std::span<const double> a, std::span<const double> b,
                                       double level = .95);

/// The level of each of several intervals that makes all of them hold at once with at least `level`: 1 - (1 -
/// level) / comparisons (Bonferroni). It holds under any dependence between the comparisons, and ours are
/// dependent: all alternatives are compared with the same first one under common random numbers. The price is
/// that the intervals are somewhat wide.
[[nodiscard]] double simultaneous_level(double level, int comparisons);

/// The share of replications in which b[i] > a[i], ties counting one half; NaN pairs are skipped, NaN if none
/// remain. This is a frequency in the sample (the common-language effect size of McGraw and Wong 1992, on
/// pairs): it estimates how often one further replication comes out in favour of b. It is neither the
/// probability that the mean of b is larger nor a p-value; more replications do not push it towards 0 or 1.
[[nodiscard]] double probability_positive(std::span<const double> a, std::span<const double> b);

}  // namespace morale
