// The ratio of two means that were observed in pairs, with the interval of Fieller (1954, "Some problems in
// interval estimation", Journal of the Royal Statistical Society B 16(2)): all ratios r for which the mean of
// numerator - r denominator is not surely different from zero by Student's t. It needs no normal ratio, and
// it says when there is no interval: if the denominator's mean is not surely different from zero, any ratio
// may be.
#pragma once

#include <cstdint>
#include <limits>
#include <span>

namespace morale {

struct Ratio {
    double ratio = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN();  // NaN: no interval
    double high = std::numeric_limits<double>::quiet_NaN();
    std::int64_t n = 0;  // pairs
};

/// A pair with a NaN is skipped. Requires equal lengths; with fewer than 2 pairs there is no interval.
[[nodiscard]] Ratio ratio_of_means(std::span<const double> numerator, std::span<const double> denominator,
                                   double level = .95);

}  // namespace morale
