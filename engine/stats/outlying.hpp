// Values that lie far from the rest: the identifier of Hampel (1974) with the median and the median absolute
// deviation, which a few wild values hardly move (Davies & Gather 1993). It names them and removes nothing.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace morale {

/// Fewer values than this say nothing of what is usual.
inline constexpr std::size_t fewest_for_outlying = 8;

/// The places, in order, of values that are more than `deviations` normal standard deviations from the
/// median, the standard deviation read off the median absolute deviation and taken as at least a hundredth
/// of the median. NaN is skipped.
[[nodiscard]] std::vector<std::size_t> outlying(std::span<const double> values, double deviations = 6);

}  // namespace morale
