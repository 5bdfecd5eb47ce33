// How much of the beginning of a run still remembers how it was started. MSER-5: cut the series into batches
// of five, and delete as many batches from the front as makes the squared standard error of what remains
// smallest: White (1997); White, Cobb and Spratt (2000).
#pragma once

#include <cstddef>
#include <span>

namespace morale {

/// The number of observations to delete, a multiple of 5, at most half of the series. Half is the largest
/// answer that is looked for, and means: too short a run to tell. With fewer than 10 observations it is 0.
/// Observations after the last full batch take no part. Requires finite values.
[[nodiscard]] std::size_t mser5(std::span<const double> series);

}  // namespace morale
