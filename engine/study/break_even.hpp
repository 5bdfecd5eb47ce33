// The value of one assumption at which a decision turns: where the difference of two policies is zero, the
// other assumptions at their best estimates. The difference is found by runs under common luck, evenly over
// the assumption's range and at its best estimate, and then, by halving, near the place where it changes its
// sign.
//
// The interval is Fieller's (engine/stats/crossing.hpp): all values at which the difference may be zero. A
// line through all points would be surer and, where effects bend, wrong; a bootstrap of the place would leave
// out resamples in which nothing crosses.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/stats/crossing.hpp"
#include "engine/stats/interval.hpp"
#include "engine/study/design_point.hpp"

namespace morale {

struct BreakEven {
    std::size_t assumption = 0;
    double best = 0;                      // the best estimate
    std::vector<double> values{};         // in order; those that break a rule are left out
    std::vector<Interval> differences{};  // at each value, 95 %
    std::vector<Crossing> crossings{};    // where the decision turns; empty: nowhere in the range
    /// Whether the difference surely has one sign at all values. False beside no crossing: it may turn.
    bool surely_never = false;

    /// The crossing next to the best estimate, or null.
    [[nodiscard]] const Crossing* nearest() const;
};

/// Runs `replications` at each of at most `values_of_break_even` values. Throws Stopped.
BreakEven break_even(const DesignRun&, std::size_t assumption, int replications);

}  // namespace morale
