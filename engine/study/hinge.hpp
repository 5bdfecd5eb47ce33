// Which drawn assumptions a decision hangs on; hinges.hpp finds them.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/stats/interval.hpp"

namespace morale {

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

}  // namespace morale
