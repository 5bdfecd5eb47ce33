// What the decision hangs on: how the gain of a policy over the first moves with each assumption that was
// drawn. Replications share their luck between policies, so what is left in the difference is the policy, the
// luck of the year and the assumptions; a rank correlation tells the last from the other two.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/stats/interval.hpp"

namespace morale {

struct StudyResult;

/// One assumption.
struct Hinge {
    std::size_t assumption = 0;  // of plan.uncertain
    Interval correlation{};      // rank correlation with the difference, 95 % for all assumptions together
    double when_low = 0;         // mean difference in the half of the replications where it is lowest
    double when_high = 0;
    bool stands_out = false;  // the interval holds no zero
};

struct Hinges {
    std::size_t policy = 0;     // whose difference from the first; 0: none, and no rows
    std::size_t metric = 0;     // the objective
    std::vector<Hinge> rows{};  // the strongest first
};

/// Reads plan, policies, comparisons and decision. Of the recommended policy, or of that with the largest
/// gain when none is. Nothing when nothing was drawn or fewer than ten replications have a value.
Hinges hinges_of(const StudyResult&);

}  // namespace morale
