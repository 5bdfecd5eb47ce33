// Hours that a clock leaves out in spring and shows twice in autumn.
#pragma once

#include <span>
#include <vector>

namespace morale {

/// A moment as the clock shows it.
struct ClockMoment {
    double day = 0;  // since 1970-01-01
    int minute = 0;  // of the day
};

/// Whether a clock may be changed then: between midnight and four of a Sunday in spring or autumn.
bool clock_may_change(double day, int minute);

/// Of moments that are there more than once, in order: when the hours begin in which the clock was put back.
/// Such an hour is the only one of its day and its year, and is there twice.
std::vector<ClockMoment> hours_put_back(std::span<const ClockMoment> again);

}  // namespace morale
