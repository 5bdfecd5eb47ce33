// How much of the variance of a sample follows quantities that were observed beside each value, in a straight
// line: least squares on all of them together. What bends, and what two of them do only together, stays in
// the rest, so the true share is at least that of the straight line.
//
// The estimate is the variance of the sample less that of the residuals, each divided by its degrees of
// freedom (Ezekiel 1930, "Methods of Correlation Analysis", chapter 7: the adjusted share), so that columns
// that explain nothing have an expected share of zero. The interval is that of the non-centrality of
// Fisher's F, given these columns, in units of the variance of the residuals (Steiger and Fouladi 1992, "R2",
// Behavior Research Methods, Instruments & Computers 24; Steiger 2004, "Beyond the F test", Psychological
// Methods 9(2)). For roughly normal residuals of one variance it is exact for what is explained relative to
// what is left; for what is explained by itself it is a little wide.
#pragma once

#include <span>
#include <vector>

#include "engine/stats/interval.hpp"

namespace morale {

struct ExplainedVariance {
    Interval explained{};  // the mean is NaN where there are too few values, or no column varies
    double left = 0;       // variance of the residuals
    int columns = 0;       // columns that vary and do not follow from others
};

/// `columns[k][i]` was observed beside `values[i]`. A position where a value is NaN is skipped. At least
/// `fewest_for_each_coefficient` (control_variates.hpp) values are needed for each column, and as many more.
/// `explained.mean` may be below zero, where the columns explain less than as many random ones would. Where
/// hardly anything is left, the interval has no width.
[[nodiscard]] ExplainedVariance explained_variance(std::span<const double> values,
                                                   std::span<const std::vector<double>> columns,
                                                   double level = .95);

}  // namespace morale
