// Where a curve crosses zero, and how sure that is. The curve is known at some values of x as means over
// repeats, and between them as straight lines. The repeats of one number share their luck over all x, so that
// neighbouring means are off in the same direction.
//
// The interval of a crossing holds all values next to it at which the curve may be zero: where Student's t of
// the interpolated repeats does not exclude it. That is Fieller's argument (Fieller 1954, "Some problems in
// interval estimation", Journal of the Royal Statistical Society B 16(2)), made for each x by itself: it
// supposes no slope, takes the common luck into account, and admits that a flat curve may cross anywhere,
// where the bootstrap of a quotient would show an interval that is too short. It may then reach the end of
// what was looked at.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace morale {

struct Crossing {
    double x = 0;
    double low = 0;  // the interval
    double high = 0;
    bool open_low = false;  // whether the interval reaches the lowest or highest x, and may go on beyond
    bool open_high = false;
    bool rises = false;  // from below zero to above
};

/// All crossings of the mean curve, in order of x. `x` rises; `y[i]` has one value for each repeat at x[i],
/// all of the same number, at least two. A repeat that is NaN anywhere is skipped everywhere.
[[nodiscard]] std::vector<Crossing> crossings_of(std::span<const double> x,
                                                 std::span<const std::vector<double>> y, double level = .95);

}  // namespace morale
