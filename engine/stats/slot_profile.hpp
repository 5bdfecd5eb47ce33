// How counts lie over the slots of a cycle, such as the half hours of a week: the mean of each slot with its
// interval, and a profile of two factors, one for the row and one for the column (weekday and time of day).
// The factors are those of a multiplicative Poisson model, whose likelihood is highest where the sums of rows
// and columns are those of the data (Bishop, Fienberg & Holland 1975, Discrete Multivariate Analysis, 3.5,
// iterative proportional fitting); slots that were never seen are left out of both.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/stats/interval.hpp"

namespace morale {

/// A count, and the slot of the cycle in which it fell. NaN and slots beyond the cycle are skipped.
struct SlotCount {
    std::size_t slot = 0;
    double count = 0;
};

/// The mean of each slot over its occurrences: [slot]; NaN for a slot that never occurred.
[[nodiscard]] std::vector<Interval> mean_by_slot(std::span<const SlotCount> counts, std::size_t slots,
                                                 double level = .95);

struct TwoFactors {
    std::vector<double> rows;     // [row] relative to the mean of the rows; NaN when never seen
    std::vector<double> columns;  // [column] relative to the mean of the columns
    double level = 0;             // the count where both factors are 1
    /// How far the data are from two factors: the share of the counts that lies in other slots than the
    /// factors say, 0 to 1.
    double misplaced = 0;
};

/// The two factors of a table in order of rows, as mean_by_slot gives it: a slot is row x columns + column.
/// Without any count all is NaN.
[[nodiscard]] TwoFactors two_factors(std::span<const Interval> table, std::size_t rows, std::size_t columns);

}  // namespace morale
