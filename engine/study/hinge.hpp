// The drawn assumptions on which a decision hinges; hinges.hpp finds them.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/stats/interval.hpp"

namespace morale {

/// One assumption.
struct Hinge {
    std::size_t assumption = 0;  // of plan.uncertain
    Interval correlation{};      // rank correlation with the difference, 95 % for all assumptions together
    double when_low = 0;         // mean difference in the half of the replications with its lowest draws
    double when_high = 0;
    bool stands_out = false;  // whether the interval excludes zero
};

struct Hinges {
    std::size_t policy = 0;     // the policy whose difference from the first it is; 0: none, and no rows
    std::size_t metric = 0;     // the objective
    std::vector<Hinge> rows{};  // the strongest first
};

}  // namespace morale
