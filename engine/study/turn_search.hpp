// The value of one assumption at which a decision turns: where the difference of two policies is zero, the
// other assumptions at their best estimates. The difference is found by runs under common luck, evenly over
// the assumption's range and at its best estimate, and then, by halving, near the place where it changes its
// sign. Here is what is run next and what follows; whoever searches runs it, on threads or in a browser.
//
// The interval is Fieller's (engine/stats/crossing.hpp): all values at which the difference may be zero. A
// line through all points would be surer and, where effects bend, wrong; a bootstrap of the place would leave
// out resamples in which nothing crosses.
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <vector>

#include "engine/stats/crossing.hpp"
#include "engine/stats/interval.hpp"
#include "engine/study/plan.hpp"

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

/// A search under way.
class TurnSearch {
 public:
    /// The plan must outlive it.
    TurnSearch(const StudyPlan& plan, std::size_t assumption);
    TurnSearch(StudyPlan&&, std::size_t) = delete;

    /// The values that are to be run next; none: the search is over.
    const std::vector<double>& wanted() const { return wanted_; }

    /// Takes the difference of each repeat at each wanted value, in their order, and goes on.
    void take(std::span<const std::vector<double>> differences);

    BreakEven found() const;

 private:
    using Curve = std::map<double, std::vector<double>>;  // value: difference of each replication

    void want(double value);

    const StudyPlan& plan_;
    std::size_t assumption_ = 0;
    double best_ = 0;
    Curve curve_;
    std::vector<double> wanted_;
    int halvings_left_ = 0;
};

}  // namespace morale
